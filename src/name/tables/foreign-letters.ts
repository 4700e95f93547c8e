import type { TransliterationFigures } from '../transliteration-model.ts'

/** Counted in 6000 names by dictionaries/build/name-tables.ts; not edited by hand. */
export const foreignLetters: TransliterationFigures = {
  emissions: `cㄱ - 300 ck 249 c 229 k 140 ch 25 g 18 ke 15 gg 8 kh 6 kk 5 x 5
cㄴ n 845 ne 48 nn 30 on 30 hn 25 nne 6 - 5 ine 2 ghn 1 gn 1 m 1 nd 1 ng 1 nh 1 nnes 1 rn 1 rne 1
cㄹ l 766 ll 115 le 63 lle 18 rle 12 les 8 - 5 ld 3 r 3 hl 2 li 2 rl 2 lj 1
cㅁ m 819 me 130 mp 19 - 11 lme 5 mme 5 mm 4 gham 2 lm 2 mb 2
cㅂ b 437 p 344 v 94 ph 42 bb 31 pp 31 bert 10 ppe 10
cㅅ tt 555 t 334 tte 44 d 37 - 8 ch 7 s 7 th 7
cㅇ n 596 ng 301 - 32 nt 24 m 12 nd 9 ngh 6 ne 5 ns 5 mb 2 mp 2 nce 2 ngna 2
oㄱ g 739 k 195 gu 25 gh 18 gg 14 agi 2 c 2 gues 2 rg 2 gy 1 x 1
oㄲ k 667 c 333
oㄴ n 904 nn 68 gn 10 ne 4 hnn 3 - 2 kn 2 hn 1 nd 1 nes 1 ni 1 ny 1 nys 1 rn 1 sn 1 wen 1 z 1
oㄷ d 854 t 88 rd 30 dd 17 th 6 - 1 dh 1 of 1 rdo 1 rth 1
oㄸ t 1000
oㄹ r 847 l 115 rr 21 rd 4 rg 2 rh 2 rre 2 rt 2 wr 2 - 1 le 1 ll 1
oㄹㄹ l 791 ll 186 rl 8 lr 4 gl 3 rle 3 - 2 hl 1 ler 1 ly 1 nl 1 rel 1
oㅁ m 977 mm 19 - 1 hm 1 rm 1
oㅂ b 593 v 331 w 48 bb 11 ph 4 ve 3 - 1 by 1 byrn 1 rb 1 ves 1 vi 1
oㅃ p 1000
oㅅ s 640 sh 118 c 45 ss 42 x 28 th 26 z 22 su 19 sch 16 ce 14 so 11 - 3 ch 3 rth 3 sz 3 sc 2 rso 1 rz 1 tth 1 zz 1
oㅆ tsu 978 ss 14 th 7
oㅇ - 992 h 8
oㅈ j 452 z 168 s 83 g 68 zu 54 ge 32 gi 22 rg 18 se 14 je 13 ds 8 zh 8 ch 7 dg 7 d 6 - 4 dj 4 dz 4 gy 4 zz 3 ges 2 rds 2 ss 2 sz 2 c 1 cz 1 des 1 di 1 drz 1 gg 1 ggi 1 gj 1 p 1 rz 1 si 1 tz 1 x 1 xh 1 zur 1 zy 1
oㅊ ch 470 c 160 z 71 tz 67 ts 64 tsu 42 tch 31 zz 14 ti 11 cc 10 cz 9 t 9 ci 5 tes 4 tsch 4 tj 3 tt 3 tx 3 chi 2 cs 2 jc 2 rtz 2 cch 1 ds 1 th 1 tts 1 tv 1 ty 1 zo 1 zsch 1
oㅋ k 635 c 224 ch 42 ck 24 chae 15 qu 11 kh 9 cc 8 g 7 q 6 kk 4 rk 4 ke 2 cch 1 ci 1 cq 1 cque 1 gk 1 lk 1 t 1
oㅌ t 851 th 48 tt 41 d 27 ght 10 rt 9 dt 4 - 3 tte 2 tth 2 ghto 1 rto 1 ta 1 te 1 tta 1
oㅍ p 411 f 361 v 82 ph 62 ff 43 pp 22 w 6 b 4 gh 2 - 1 bh 1 fth 1 pf 1 rp 1
oㅎ h 752 ch 68 f 53 j 39 g 27 r 18 kh 17 - 6 rr 6 gh 3 wh 3 ha 2 he 2 hugh 2 chs 1 ff 1 x 1
vㅏ a 904 - 34 ar 23 e 14 ah 7 o 7 aa 2 ae 1 ao 1 as 1 he 1 i 1 ois 1 u 1
vㅐ a 880 - 78 i 25 e 8 ai 7 ae 4
vㅑ ya 624 ha 131 ja 105 a 81 ia 28 lla 9 - 5 aa 4 yya 4 ah 2 aya 2 jaa 2 yyah 2
vㅒ ha 1000
vㅓ er 323 a 238 o 107 e 101 u 72 ar 35 ur 28 or 23 re 16 ir 12 r 10 ou 8 - 5 ha 5 ah 3 ae 2 hr 2 ire 2 we 2 ai 1 au 1 ea 1 ei 1 eu 1 io 1 ough 1 our 1 ue 1
vㅔ e 854 a 114 er 9 - 4 et 3 ea 2 eh 2 ah 1 ai 1 ais 1 ay 1 ee 1 ei 1 eo 1 ey 1 he 1 i 1 o 1
vㅕ you 335 her 168 cher 167 i 167 - 79 ea 42 e 41
vㅖ e 343 ye 230 he 217 je 80 lle 54 - 39 jo 15 ee 7 jaeh 7 yya 7
vㅗ o 915 au 22 or 12 oh 9 oe 7 a 5 aw 5 ow 5 ou 4 - 3 eu 3 ot 3 eau 2 oa 2 ault 1 ho 1 owe 1 u 1
vㅘ wa 855 w 52 ua 30 wh 24 sho 15 ois 10 a 9 pri 5 - 1
vㅚ o 727 eu 113 oh 64 jo 48 oe 48
vㅛ yo 557 jo 140 ho 137 haw 42 o 25 ea 16 llo 16 au 15 hau 14 - 10 io 9 eaud 3 geo 3 joo 3 jor 3 ou 3 ow 3
vㅜ u 769 ou 64 o 49 oo 31 - 18 l 14 ew 13 ow 10 woo 9 w 7 wo 4 ue 3 oux 2 e 1 eu 1 oe 1 oult 1 ug 1 uh 1 uu 1 uw 1
vㅝ wa 679 wo 113 wer 70 we 42 uo 28 wah 26 - 14 wou 14 wu 14
vㅞ we 570 wa 294 ue 45 w 44 whe 31 oeh 15
vㅟ wi 486 u 295 y 58 ui 30 - 29 i 23 h 12 ju 12 wee 12 hu 9 wy 8 ea 4 hut 4 uu 4 w 4 we 4 wea 4 wie 4
vㅠ yu 403 - 203 u 181 ew 56 ju 51 e 16 you 15 eu 12 lle 12 ho 10 ue 7 hu 5 iu 5 ou 5 ugh 5 h 4 y 3 o 2 ua 2 yuu 2
vㅡ - 941 e 50 u 8 ques 1
vㅢ - 1000
vㅣ i 740 y 90 - 72 e 33 ie 23 ey 14 ee 8 ea 5 a 2 is 2 j 2 ay 1 ei 1 hi 1 iy 1 uill 1 yi 1`,
  letters: `1299 182 278 298 863 97 213 421 871 120 327 505 389 704 711 111 9 717 566 443 353 113 98 19 214 81`,
  forenames: `adam alain alan allan amanda anna anton barbara ben benjamin bill camille dan dana daniel date don gabriel gina guy hannah helen henri honda ilya itakura jack jake jamie jan jane jason jean jim joan joe johan johann john jon jonathan jose julia julian karen ken leon linda lisa logan luigi manuel marcel margaret marina marino mark martin matsudaira melanie michael michel michelle miguel mike mikhail natalia natalie natasha neil nick nikki nina nino noah norman patrick phil philip philippe rachael rachel rafael ramon raul ricardo rita robin ron ryan sam sarah sasha sean shannon sharon shaun simon simone sophie theodore tim tom`,
}
