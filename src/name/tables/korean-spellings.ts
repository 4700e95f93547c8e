import type { PackedFigures } from '../packed-figures.ts'

/** Counted in 6157 names by dictionaries/build/name-tables.ts; not edited by hand. */
export const koreanSpellings: PackedFigures = {
  styles: `0.3796 0.4415 0.0797 0.0992`,
  surnames: `가 ga 1
간 gan 1 kan 1
갈 kal 1
감 kam 1
강 kang 179 gang 4 khang 1
견 kyŏn 1
경 kyung 2 kyeong 1 kyong 1
계 kye 9
고 ko 62 go 22 koh 2
공 gong 10 kong 3
곽 kwak 33 gwak 3 kwag 1
구 koo 12 ku 10 gu 8 goo 6
국 kook 1
권 kwon 64 kwŏn 19 gwon 4 kweon 1
금 keum 2 geum 1 gum 1 kŭm 1
기 ki 5 gi 2
길 gil 3 kil 3
김 kim 1053 gim 3
나 na 26 nah 1
남 nam 37
노 noh 19 no 16 roh 11 ro 2
당 dang 3
도 do 3 to 1
동 tong 1
두 tu 1
라 ra 6 la 1 na 1
량 ryang 1
렴 ryom 1
류 ryu 33 yu 6 yoo 1
리 ri 32 lee 8 li 1
림 rim 1
마 ma 10
맹 maeng 2 meng 1
명 myung 2 myong 1 myoung 1
모 mo 3 moh 1
목 mok 3
문 moon 49 mun 18
민 min 22
박 park 414 pak 33 bak 8
반 ban 2 pan 2
방 bang 22 pang 4
배 bae 38 pae 5
백 baek 34 paek 17 paik 4 baik 3 back 2 peak 1
범 beom 1
변 byun 13 byeon 6 pyŏn 5 beon 1 pyon 1
복 bok 1
봉 bong 2
사 sa 6
상 sang 1
서 seo 65 sŏ 11 suh 9 so 2 soh 1
석 seok 4 suk 2 sŏk 2
선 sŏn 1
설 seol 5 sŏl 5 sul 1
성 sung 10 seong 4 sŏng 4 song 3
소 so 9
손 son 41 shon 3 sohn 3
송 song 88
수 soo 1
승 seung 1 sung 1
신 shin 119 sin 27 synn 1
심 shim 23 sim 17
안 ahn 69 an 40
얀 yann 1
양 yang 76
어 auh 1 eo 1 euh 1 ou 1
엄 um 6 eom 5 uhm 5 ŏm 1
여 yeo 16 yŏ 2 lyuh 1
연 yeon 8
염 yeom 8 youm 2 yom 1
예 ye 1
오 oh 64 o 9
옥 ok 4 ock 2
옹 ong 2
왕 wang 6
용 yong 3
우 woo 23 u 1
원 won 17
위 wi 2 wie 1
유 yoo 84 yu 32 you 9 ryu 5 ryoo 1 u 1 yuh 1
육 yuk 2 yook 1
윤 yoon 83 yun 55 youn 1
은 eun 4
이 lee 696 yi 46 i 5 rhee 5 li 2 ree 1 ri 1
인 in 3 inn 1
임 lim 68 im 41 yim 5 ihm 1
장 jang 100 chang 38
전 jeon 72 chun 9 jun 7 jon 3 chon 1
정 jeong 112 jung 103 chung 38 chŏng 6 jong 5 chong 3 choung 2 cheong 1 jeung 1
제 je 3
조 cho 168 jo 66
좌 jwa 1
주 joo 21 ju 14 chu 11 choo 1
지 ji 24 chi 7 jee 1
진 jin 34 chin 7
차 cha 25 ch'a 5
창 chang 1
채 chae 17 ch'ae 11 chea 1 chei 1
천 chun 9 cheon 3 chon 1
최 choi 209 choe 27 chey 2 chae 1 choy 1
추 choo 6 chu 4
탁 tak 3
태 tae 2
팀 tim 1
편 pyeon 1 pyun 1
폴 paul 1
표 pyo 5
피 phi 1 pi 1
하 ha 24
한 han 117
함 ham 9 hahm 2
해 hae 1
허 heo 36 huh 6 ho 5 hur 2
현 hyun 13 hyeon 2 hyon 1
홍 hong 87
화 hua 1
황 hwang 83`,
  syllables: `가 ga 12
각 gak 3 kak 1
간 gan 2
감 kam 2 gam 1
갑 kap 4 gab 2 kab 2 gap 1
강 kang 26 gang 6
거 kŏ 3 geo 1 gu 1
건 gun 9 geon 8 keon 4 kun 4 gon 2 kŏn 2 gŏn 1
걸 gul 2 geol 1
검 gum 1
격 kyuk 1
견 gyeon 1 kyŏn 1
결 gyeol 3
겸 gyeom 4 kyŏm 4 gyŏm 3 kyum 2
경 kyung 108 gyeong 41 kyeong 25 kyong 12 kyoung 11 kyŏng 9 gyong 3 gyung 2 gyŏng 2 gyoung 1
계 gye 9 kye 4 gae 1
고 go 5 ko 1
곤 gon 10 kon 4
공 kong 4 gong 1
관 kwan 24 gwan 7
괄 gwal 1
광 kwang 58 gwang 19 guang 1
교 kyo 13 gyo 5
구 gu 20 goo 10 koo 8 ku 3
국 guk 12 kuk 11 kook 10 gook 6 gug 1
군 gun 1 koon 1 kun 1
궈 kuo 1
권 kwon 20 gwon 5 kweon 2 kwŏn 1
귀 gui 2 gwi 2 guy 1 kui 1 kwi 1
규 kyu 61 gyu 41 kyoo 3 kyou 2 gyo 1 gyoo 1
균 kyun 17 gyun 11 gyoon 2 gun 1
그 geu 3
극 kŭk 2 kuk 1 kŭg 1 kŭng 1
근 keun 31 geun 29 kun 4 kŭn 3 guen 1 gŭn 1
금 kum 9 keum 4 geum 3 gum 1
급 geub 1
긍 geung 1
기 ki 102 gi 54 kee 11 ghi 1 gy 1 ky 1
길 gil 37 kil 12 ghil 2
꺽 kkeok 1
나 na 57
낙 nak 6
난 nan 4
남 nam 58
내 nae 2
네 ne 1
년 nyeon 3 nyŏn 3
녕 nyeong 2 nyoung 1 nyung 1
노 no 5 noh 1
녹 nok 1
누 noo 1
눌 nul 1
늘 neul 3 nul 1
능 nung 1
니 ni 5
닝 ning 1
다 da 43
단 dan 1
달 dal 2 tal 2
담 dam 11
당 dang 2
대 dae 76 tae 12 de 2 te 2 dai 1
덕 deok 21 duk 21 duck 9 dŏk 6 tŏk 2 tŏng 2 dug 1 tŏg 1
덩 teng 1
데 de 1
델 del 1
도 do 52 to 3 doh 2
돈 don 6 tol 1 ton 1
돌 dol 1 tol 1
동 dong 142 tong 12
두 doo 18 du 10 tu 5 too 1
득 deuk 10 tŭk 2 deug 1 duk 1 dŭk 1
듬 deum 1
똑 ddog 1
뜸 ddeum 1
라 ra 31 la 2 rra 1
락 rak 4 nak 2 lac 1
란 ran 13 lan 2
람 ram 10
랑 rang 5 lang 1
래 rae 18 nae 3 lae 1
량 ryang 6 nyang 2 liang 1 lyang 1 yang 1
레 le 1 re 1
려 ryeo 3 nyo 1 ryŏ 1
력 ryeok 1
련 ryun 3 ryeon 1 ryon 1
렬 ryeol 3 ryul 3 yul 3 nyeol 1 nyŏl 1 ryol 1
렴 lyeum 1 yum 1
령 ryeong 6 ryung 2 lyeong 1
례 rye 3 lye 1 nye 1
로 ro 10 no 1
록 rok 7 lok 1 roc 1 rock 1
론 ron 1
롬 rom 1
뢰 roe 1
룡 ryong 15 yong 2 lyong 1 nyong 1
루 ru 5 lu 2
룩 look 1
룬 run 1
류 ryu 2
륙 ryuk 1 yook 1
륜 ryun 2 nyun 1
률 ryul 3
륭 ryung 2
르 le 1
름 reum 8
리 ri 40 li 3 ni 2 le 1 lee 1
린 rin 12 lin 2 nin 2
림 rim 22 lim 3 nim 2
립 rip 2 ip 1 lip 1
마 ma 2
만 man 40
말 mahl 1 mal 1
망 mang 1
맹 maeng 2 meng 1
면 myeon 1 myon 1 myun 1 myŏn 1
명 myung 51 myeong 21 myong 16 myŏng 7 myoung 2 moung 1 myuhng 1
모 mo 24
목 mok 4
몽 mong 1
무 mu 21 moo 12
묵 mook 2 muk 2
문 mun 25 moon 22
미 mi 107 mee 4
민 min 228 meen 1
밍 ming 2
바 ba 1
박 bak 3
발 bal 2
방 bang 5
배 bae 28
백 baek 7 paeng 2 back 1 paeg 1
뱌 bia 1
범 beom 20 bum 19 bom 1
법 beop 1 bub 1
베 be 1
벤 ben 1
벽 byeok 2 byŏk 2 byok 1
별 byeol 2 byol 2 byul 1 pyol 1
병 byung 52 byeong 20 pyŏng 9 byong 4 byoung 3 pyong 3 biung 1 byeng 1
보 bo 47 po 1
복 bok 22 pok 2 bock 1
본 bon 4
봉 bong 41 pong 4
부 bu 6 boo 3 pu 1
북 buk 1
분 boon 1 bun 1
불 bool 1
붕 bung 1
비 bi 10 bee 1
빈 bin 41 been 2 pin 1
빛 bit 2
사 sa 21
삭 sak 2
산 san 11 shan 2
삼 sam 15
상 sang 187 shang 2 sahng 1
새 sae 4 se 1
색 saek 1
샘 saem 1
생 saeng 7
샨 shan 1
서 seo 34 sŏ 5 suh 2 su 1
석 seok 86 suk 43 sŏk 13 sok 6 sŏg 5 seog 2 seug 1 suck 1
선 sun 90 seon 46 son 4 sŏn 1
설 seol 5 sol 2 sul 1
섭 seop 11 sup 9 sub 8 seob 7 sop 3 shub 1 sŏp 1
성 sung 160 seong 98 song 16 sŏng 10 seoung 2 seang 1 seng 1 soung 1
세 se 83 sei 3 sae 2 seh 1 sye 1
소 so 64 soh 1
속 sok 1
손 son 2
솔 sol 10
솜 som 3
송 song 13
수 soo 173 su 138 shu 1
숙 sook 53 suk 35
순 soon 39 sun 34 shun 1
술 sul 2
숨 soom 1
숭 sung 2
슬 seul 12 sul 1
습 seup 1 sŭp 1
승 seung 140 sung 6 seong 4 sŭng 4 seoung 1
시 si 35 shi 7 see 1 ssy 1
식 sik 69 shik 16
신 shin 29 sin 26
실 sil 6 shil 2
심 sim 11 shim 1
아 a 54 ah 32
안 an 9 ahn 4 ann 1
알 al 1
암 am 3 ahm 1
앙 ang 2
애 ae 29 ai 2 aei 1 yai 1
앵 aing 1
야 ya 2 iah 1
약 yak 1
양 yang 21
억 eok 2 ŏk 2 eog 1
언 eon 4 un 3 ŏn 3 eun 2
얼 eol 1
업 eop 2 ŏp 1
에 ae 1 ai 1 e 1
엘 el 3
여 yeo 14 yŏ 3 nyeo 1 yo 1
연 yeon 106 yun 9 youn 6 yŏn 5 yon 4
열 yeol 23 yul 6 youl 3 yeul 2 yol 2 yŏl 2 yell 1
엽 yup 7 yeop 6 yeob 5 yop 2 yuop 1
영 young 289 yeong 89 yong 30 yŏng 24 yung 12 nyeong 1 yueong 1
예 ye 46 yea 3
옌 yan 1 yen 1
오 oh 13 o 12
옥 ok 56 ock 2 oak 1
온 on 5
옹 ong 1
완 wan 21 oan 1 whan 1
왕 wang 8
요 yo 15
욜 yol 1
용 yong 162 young 6 ryong 2
우 woo 144 u 30 wu 3 uh 1 yo 1 yu 1
욱 wook 39 uk 13 wuk 4 ouk 1 uc 1
운 woon 29 un 14
울 ul 1
웅 woong 18 ung 10 wong 1 wung 1
원 won 212 wŏn 13 weon 4 woon 1
월 wol 5 woul 1 wŏl 1 wŏr 1
웨 we 3
위 wi 4 wui 1
유 yu 48 yoo 34 you 6
육 yuk 2
윤 yoon 87 yun 64 youn 5
율 yul 6 yool 1 yur 1
으 eu 1
은 eun 159 un 14 en 1 ŭn 1
을 eul 4 ul 1
음 eum 4
읍 eup 1
응 eung 9 ŭng 4 ung 1
의 eui 12 ui 11 yi 2 yui 1
이 i 33 yi 19 lee 3 e 1 ea 1 ie 1 yee 1
익 ik 26 eak 1 ihk 1 yik 1
인 in 121 im 1 yin 1
일 il 94 yil 1
임 im 9 lim 1 rim 1
잉 ying 1
자 ja 49 cha 5
장 jang 20 chang 2
재 jae 194 chae 7 jai 2 jea 2 ja 1 je 1
적 jeok 1
전 jŏn 2 jeon 1
점 jeom 2 chum 1
정 jung 162 jeong 120 jong 20 chung 13 chŏng 8 chong 2 jeoung 2 jang 1 jeung 1 joung 1 jŏng 1
제 je 25 jae 6 jea 1 ze 1
조 jo 14 cho 2
존 chon 2
종 jong 125 chong 7
좌 chwa 2
주 joo 73 ju 73 chu 4 choo 1 jo 1 zu 1
준 jun 107 joon 61 chun 9
중 jung 27 joong 15 chung 9 jong 1
쥬 jyu 1
증 jeung 2
지 ji 233 chi 9 jee 6 jie 3 gee 2 chee 1 gi 1
직 jik 5 chik 1
진 jin 299 chin 7 zin 2 gin 1 jihn 1
집 jip 2
징 jing 4
차 cha 4
찬 chan 61 ch'an 4
창 chang 88 ch'ang 8
채 chae 38 ch'ae 1 che 1 chea 1
책 chaek 1
천 chun 9 cheon 8 ch'ŏn 3 chon 3 cheun 1 chuen 1
철 chul 76 cheol 38 chol 15 ch'ŏl 4 chel 1 cheul 1 choul 1
첨 ch'ŏm 1
청 chung 6 cheong 3 ch'ŏng 2 chong 1
첸 chen 1
초 cho 8 ch'o 1
촌 chon 2
총 chong 2 ch'ong 1
촨 chuan 1
최 choe 1
추 chou 1 chu 1
춘 chun 15 choon 7 ch'un 3 choun 1
출 chul 1
충 chung 4 choong 2 ch'ung 1
측 chuk 1
치 chi 18
칠 chil 5 ch'il 1
침 ch'im 1
카 ka 2
칸 kan 1
쾌 k'wae 1 kwae 1
쿡 cook 1
쿤 cun 1 kun 1
키 ki 1
타 ta 1 tha 1
탁 tak 5
탄 tan 1
탕 tang 1
태 tae 140 t'ae 6 tai 4 te 1 tea 1 thae 1
택 taek 21 taik 4 t'aek 1 tak 1
텅 teng 1
테 te 1
토 to 1
통 tong 1
파 pa 1
판 pan 2
팔 pal 1 par 1
팡 fang 1
팽 p'aeng 1 paeng 1
펑 peng 2
페 fe 2 pe 1
평 pyung 3 p'yŏng 1 pyeong 1 pyong 1
표 pyo 11 pyou 1
푸 fu 1
풍 poong 3 pung 1
필 pil 17 p'il 6 p'ir 3 phil 2 pill 1
하 ha 68 hah 2
학 hak 34 hack 2 hang 1
한 han 68 hahn 1
함 ham 3
항 hang 5
해 hae 52 hai 1
행 haeng 7
향 hyang 21
헌 heon 16 hun 14 hŏn 3 hon 2
혁 hyuk 36 hyeok 22 hyok 4 hyek 2 hyouk 2 huk 1 hyŏk 1
현 hyun 237 hyeon 79 hyon 10 hyŏn 9 hyoun 2
협 hyub 3 hyup 2 heop 1 hyeob 1 hyeop 1 hyŏp 1
형 hyung 62 hyeong 33 hyŏng 6 hyoung 3 heong 1 hyeung 1 hyong 1
혜 hye 110 hae 5 hei 2 hea 1
호 ho 223 hoh 1
홍 hong 49
화 hwa 57 wha 1
확 hwak 2
환 hwan 85 hoan 1 wan 1 whan 1
황 hwang 5 huang 2
회 hoe 10 hoi 3
효 hyo 61
후 hu 11 hoo 5
훈 hoon 76 hun 51 whun 1
훤 hwŏn 1
휘 hwi 9 hui 3 hwe 1
휴 hyoo 1 hyu 1
흔 heon 1
흠 hŭm 5 heum 3 hum 1
흡 heup 1 hŭp 1
흥 heung 11 hŭng 2 heong 1 hung 1
희 hee 189 hui 53 hŭi 18 hi 7 heui 2 hie 1 hwi 1 hyi 1
히 hee 1 hi 1`,
  onsets: `ㄱ k 184 442 89 87 g 296 56 35 46 gh 0 1.7 0 1.3 kh 0 0 0 0.1
ㄲ kk 1 0 0 0
ㄴ n 67 67 19 19 r 0.7 0.5 0 0.1
ㄷ d 190 216 18 25 t 1.1 0.6 33 15
ㄸ dd 1.5 0.4 0 0
ㄹ r 121 98 11 32 l 5.1 17 9.9 0.8 n 6.7 0.6 13 0.2  0.3 9.2 0.2 0 rr 0.6 0.2 0 0.2
ㅁ m 227 279 46 68
ㅂ b 160 176 12 37 p 18 22 22 12
ㅅ s 735 849 177 193 sh 16 48 0.3 14 ss 0 0 1 0
ㅇ  1016 1183 198 250 l 30 44 1.5 5.6 r 1.2 0.6 1.6 0.3 n 2 0 0 0 wh 0 1 0 0 rh 0.3 0.2 0 0
ㅈ j 715 808 52 151 ch 7.8 32 73 8.6 g 0 4 0 0 z 0 0 0 4 dj 0.4 0.4 0.1 0.1
ㅊ ch 183 216 3 58 ch' 0 0 33 0
ㅋ k 3.3 2 0.4 1.3 c 1 0.9 0.9 0.2 k' 0 0 1 0
ㅌ t 74 92 2.5 17 t' 0 0 7 0 th 0 0 0 2
ㅍ p 22 21 0.5 5.9 p' 0 0 11 0 f 3.6 2 0.7 0.7 ph 0 2 0 0.1
ㅎ h 704 910 134 191 wh 0 3 0 0  1 0 0 0`,
  rimes: `ㅏ a 169 142 28 33 ah 6.9 27 0.1 0.3 ar 0.7 0.1 0 0.2
ㅏㄱ ak 22 23 9 10 ark 17 21 0.8 2.8 ack 0.1 1.8 0 0 ac 0 1 0 0 ang 0 0 1 0
ㅏㄴ an 94 94 22 28 ahn 3.5 7.9 0 0.5 ann 0 1 0 0
ㅏㄹ al 4.4 2 1.9 0.8 ar 0 1 0 0 ahl 0.1 0.9 0 0
ㅏㅁ am 42 45 11 14 ahm 0 0 0.8 0.4
ㅏㅂ ap 2 2.1 0.5 0.5 ab 1.6 2.2 0.1 0.2
ㅏㅇ ang 144 164 48 42 ahng 0.1 0.9 0 0
ㅐ ae 235 293 36 55 ai 0.1 9.9 0 0 e 0.5 1.8 0.1 5.6 ea 0 4.1 0 0 a 0 0 1 0 aei 0 1 0 0 yai 0.9 0.1 0 0 ei 0 0.1 0 0
ㅐㄱ aek 16 15 2.2 2.7 aik 0.4 3.7 0 0.6 aeng 0 0 2 0 ack 1.1 0.1 0 0 aeg 0 0 1 0 ak 0.9 0 0 0.1 eak 0 0 0 0.1
ㅐㄴ an 0 0 1 0
ㅐㅁ aem 0.4 0.5 0.1 0.1
ㅐㅇ aeng 8.4 4.8 2 3 eng 0.2 0.8 0 0.1 aing 0.7 0.1 0 0.1
ㅑ ya 0.4 1.4 0 0.2 ia 0.5 0.4 0 0.1 iah 0.5 0.3 0.1 0.1
ㅑㄱ yak 0.9 0 0 0
ㅑㄴ an 0.1 0.8 0 0 yann 0 0 0.1 0
ㅑㅇ yang 22 21 8.1 8.6 iang 0 0.7 0.2 0
ㅓ eo 25 18 0.4 3.2 ŏ 0 0 9.1 0 uh 0.1 2.7 0 0.7 u 0 1.9 0 0 o 0 0 0.1 0.5 ur 0 0.2 0 0 auh 0 0.1 0 0 euh 0 0.1 0 0 oh 0 0.1 0 0 ou 0 0 0 0
ㅓㄱ eok 74 30 0.3 7.6 uk 7.8 52 0.2 3.8 ŏk 0 0 23 0 uck 2.2 7.6 0 0.2 ŏg 0 0 6 0 ok 0.1 0.2 0 5.7 eog 3 0 0 0 ŏng 0 0 2 0 eug 1 0 0 0 ug 0 1 0 0
ㅓㄴ un 19 104 1.3 12 eon 76 14 1.5 2.7 ŏn 0 0 21 0 on 0.1 0 0.1 11 eun 0 3 0 0 uen 1 0 0 0
ㅓㄹ ul 14 64 0.1 1.1 eol 36 7.6 0.4 1 ol 0.2 0.1 0.1 17 ŏl 0 0 4.5 0 el 0.8 0.1 0 0 eul 0 1 0 0 oul 0.8 0.1 0 0.1
ㅓㅁ eom 17 4.9 0.3 0.9 um 2.5 16 0.5 2.4 ŏm 0 0 1.1 0 om 0 0 0 1 uhm 0.1 0.4 0 0
ㅓㅂ eop 12 1.7 0.2 0.4 ub 1.1 8.2 0.1 0.6 up 0.5 6.9 1.3 0.3 eob 3.5 3.1 0.1 0.3 op 0 0.1 0.1 2.7 ŏp 0 0 2 0
ㅓㅇ ung 20 313 5.2 18 eong 222 6.8 1.2 3 ong 0.6 0.1 3.3 36 ŏng 0 0 22 0 eng 2.8 0 2.1 0.1 eoung 1.6 0.4 1 1.1 oung 0.2 1.2 0 0.7 eung 0.4 0.7 0 0 ang 0 1 0 0 eang 0.7 0.1 0 0.2
ㅔ e 52 45 9.6 14 ae 0.1 8.7 0 0.1 ei 2 1 0 0 ea 0 1 0 0 ai 0 0 1 0 eh 0.4 0.6 0 0 ye 0 0 0 1
ㅔㄴ en 1 1.7 0.1 0.3
ㅔㄹ el 1.5 1.8 0.4 0.3
ㅕ yeo 10 8.3 0.1 1.1 yŏ 0 0 4.2 0 yo 0 0 0.9 1 yuh 0 0.1 0 0
ㅕㄱ yuk 5.7 29 0.5 1.4 yeok 21 1.3 0.8 1.6 yok 0.1 0.1 0.1 4.7 yŏk 0 0 3 0 youk 0.6 1.1 0 0.2 yek 0.2 1.8 0 0 uk 1 0 0 0
ㅕㄴ yun 39 190 3.4 20 yeon 157 27 1.3 7.7 yŏn 0 0 20 0 yon 0.1 0.3 0.1 16 youn 0.1 2.8 4.7 0.4 eon 0.1 0 0 0
ㅕㄹ yeol 23 6.3 1.3 1.2 yul 0.4 12 0.1 0.1 yol 0.1 0 0.2 5.6 yŏl 0 0 3 0 youl 0 3 0 0 yeul 0.1 1.9 0 0 yell 0 1 0 0
ㅕㅁ yŏm 0 0 7 0 yeom 3.2 0.4 0.1 1.1 yum 0.1 2.8 0 0.1 yeum 0 0.9 0.1 0 yom 0.1 0 0.1 0 youm 0 0.2 0 0
ㅕㅂ yup 0.9 7.5 0.1 0.5 yeop 4.7 1.7 0.1 0.5 yeob 5 0.6 0.1 0.3 yub 1.1 0.7 0.3 0.9 yop 0.1 1.7 0 0.1 eop 0 1 0 0 yŏp 0 0 1 0 yuop 0.4 0.6 0 0
ㅕㅇ young 68 223 1.9 17 yung 35 242 3.3 13 yeong 236 1.2 1.9 0.9 yong 0.7 0.3 0.3 69 yŏng 0 0 58 0 eong 0 1 0 0 iung 0 0 0 1 oung 0.7 0 0 0.3 yeng 1 0 0 0 yueong 1 0 0 0 yuhng 0 1 0 0 yeung 0 1 0 0
ㅖ ye 77 72 12 15 ae 0.1 3.9 0 1.9 yea 1.4 1.3 0 0.3 ei 0 2 0 0 ea 0 1 0 0
ㅖㄴ yan 0.5 0.5 0 0.1 yen 0.1 0 0.7 0.2
ㅗ o 206 218 39 53 oh 9.5 17 0.5 0.5
ㅗㄱ ok 34 44 6.7 14 ock 1.6 2.1 0.3 0.2 oak 0 1 0 0 oc 0 0 1 0 og 1 0 0 0
ㅗㄴ on 19 13 5.5 3.6 ol 0 0 1 0 ohn 0 0.2 0 0
ㅗㄹ ol 5.6 4.3 1.4 0.8 aul 0 0 0 0
ㅗㅁ om 2.1 1.4 0.1 0.4
ㅗㅇ ong 162 190 32 40
ㅘ wa 24 24 5.1 6.7 ua 0.1 0 0 0
ㅘㄱ wak 1.5 2.6 1 0.6 wag 0.1 0 0 0
ㅘㄴ wan 56 63 8.9 12 oan 0 0.9 0 1.1 uan 0.3 0.5 0 0.2
ㅘㄹ wal 0.5 0 0.3 0.2
ㅘㅇ wang 33 44 10 14 uang 2.7 0.1 0.1 0.1
ㅙ wae 0.6 0 1.1 0.3
ㅚ oi 7.5 15 0.4 1.3 oe 7.7 3.5 0.7 2.9 ey 0.2 0 0 0 ae 0 0.1 0 0 oy 0.1 0 0 0
ㅛ yo 43 47 6.3 10 you 0.4 0.6 0 0
ㅛㄹ yol 0.9 0 0 0
ㅛㅇ yong 67 83 14 18 young 0.1 5.7 0 0.1
ㅜ u 198 25 74 48 oo 69 224 0.6 16 woo 35 109 0.4 7 wu 3 0 0 0 o 0 0 0.9 0.1 ou 0.3 0.1 0 0.6 uh 0.7 0.3 0 0 yo 1 0 0 0 yu 1 0 0 0
ㅜㄱ uk 33 10 13 18 ook 21 51 0.5 0.6 wook 11 25 0.2 2.2 wuk 0.8 0 0.1 3.1 uc 0 0 1 0 ug 0 0 0 1 ouk 0 1 0 0
ㅜㄴ un 145 28 46 47 oon 36 171 0.5 5.7 woon 3.2 25 0.1 0.3 wun 0 1 0 0 oun 0 1 0 0
ㅜㄹ ul 1.3 0.6 1.2 1.9 ool 0.3 0.7 0 0
ㅜㅁ oom 0.4 0.4 0.1 0.1
ㅜㅇ ung 23 13 16 6 oong 12 7.7 0 1 woong 0.6 17 0.1 0.5 wong 1 0 0 0 ong 0 1 0 0 wung 1 0 0 0
ㅝ uo 0 0.7 0 0.3
ㅝㄴ won 99 118 2.9 25 wŏn 0 0 17 0 weon 2.2 3.8 0 0.1 woon 0.1 0.9 0 0
ㅝㄹ wol 2.2 1.3 0.1 1.4 woul 0 1 0 0 wŏl 0 0 1 0 wŏr 0 0 1 0
ㅞ we 0.8 1.1 0.3 0.7
ㅟ wi 4 7 4.1 1.1 ui 4.5 1.1 0.1 0.3 uy 0.2 0.4 0 0.4 we 0.2 0.8 0 0.1 wui 1 0 0 0 wie 0 0.1 0 0
ㅠ yu 82 48 15 16 yoo 8.9 36 0.3 2 you 1.7 6.8 0.1 0.3 u 0.1 1 0 0 yo 1 0 0 0 yuh 0 0.1 0 0
ㅠㄱ yuk 1 0.9 0.5 0.9 yook 0 1.1 0 0
ㅠㄴ yun 45 23 13 19 yoon 35 58 1.6 2.2 youn 1.4 3.5 0.1 0.1 un 1 0 0 0
ㅠㄹ yul 2 5.4 1.2 0.5 yool 0.6 0.2 0 0.1 yur 0 0 1 0
ㅠㅇ yung 0.9 0.9 0 0.2
ㅡ eu 2.9 0.7 0.1 0.3 e 0.1 0.1 0.8 0
ㅡㄱ euk 4 5.8 0 0.1 ŭk 0 0 5 0 uk 0 0.8 0 2.1 ŭg 0 0 1 0 ŭng 0 0 1 0 eug 1 0 0 0
ㅡㄴ eun 102 108 4.5 5.1 un 0.1 0.2 2.2 15 ŭn 0 0 5 0 en 0.9 0.1 0 1 eon 0 1 0 0 uen 1 0 0 0
ㅡㄹ eul 8.8 7.9 1.3 1.1 ul 0.2 1.4 0.1 1.3
ㅡㅁ eum 13 10 0.2 0.6 um 0.8 5.2 0.5 4.6 ŭm 0 0 5.1 0
ㅡㅂ eup 0.8 1.9 0.1 0.2 ŭp 0 0 2 0 eub 1 0 0 0
ㅡㅇ eung 72 77 2.3 13 ŭng 0 0 10 0 ung 0.9 0.2 0.1 7.9 eong 2.6 2.2 0.1 0.1 eoung 0 1 0 0
ㅢ ee 55 130 1.8 2 ui 37 0.3 0.7 26 ŭi 0 0 18 0 eui 8.4 3.8 0.1 1.8 i 0.1 0.1 0 6.8 yi 2.2 0.6 0 0.2 wi 1 0 0 0 yui 0 1 0 0 ie 1 0 0 0
ㅣ i 279 285 48 67 ee 33 61 2.2 6.2 yi 16 0.5 2 4.9 y 0.5 0.9 3.7 0 ie 0.1 3.9 0 0 e 0 0.9 1.1 0 ea 0.1 0.1 0.6 0.2 yee 0.2 0.7 0 0.1
ㅣㄱ ik 38 49 16 13 ihk 0.8 0.2 0 0 eak 0 1 0 0 yik 0 1 0 0
ㅣㄴ in 293 383 49 66 een 2.2 0.8 0 0 im 0.1 0 0.6 0.2 yin 0.4 0 0 0.6 ihn 0.8 0 0 0.2 inn 0 0 0 0 ynn 0 0 0 0.1
ㅣㄹ il 64 75 22 24 ir 0 0 3 0 ill 0 1 0 0 yil 0 0.9 0 0
ㅣㅁ im 69 70 11 22 yim 0.1 0.4 0 0 ihm 0 0.1 0 0
ㅣㅂ ip 1.7 4.6 0.1 0.6
ㅣㅇ ing 2.9 2.5 1.2 0.5 ying 0.7 0.1 0 0.2
ㅣㅊ it 0.9 0.9 0.1 0.2`,
  surnameBearers: `김1056이756박455정271최240조234강184신147윤139장138유133한117임115안109전92권88서88송88홍87고86황83양76오73문67백61허49노48손47주47배43리41진41류40심40곽37남37구36지32차30채30나27방26변26우24하24민22성21여19엄17원17현16공13천13선우11설11염11함11마10추10계9소9라8석8연8기7길6사6옥6왕6금5표5경4남궁4도4명4모4반4어4은4인4당3독고3맹3목3용3위3육3제3탁3간2봉2승2옹2태2편2피2황보2가1갈1감1견1국1다리오1다카이치1동1두1량1렴1리사1림1립부1마코1범1복1사티아1상1서문1선1수1앤디1얀1예1요슈아1젠슨1좌1창1팀1페이페이1폴1피지1해1화1`,
  givenBearers: `진10현10정9희8영7원7준7구5신5혁5건4상4수4승4우4훈4휘4광3담3민3빈3성3용3윤3이3인3주3지3철3한3강2겸2경2관2권2균2근2다니엘2도2리2산2산다라2선2암2억2열2예2옥2완2운2위2유2은2의2일2찬2창2청2풍2헌2호2황2감1견1고1곤1괄1국1그리나1급1기1길1나델라1나카소네1난설헌1남1눌1다소미1당1덩후이1라이샨1란1람1량1레1룡1루비오1류1름1리웨이1립1마리아1맹1면1목1무1묵1문1미1미인애1발1범1베이닝1벤지오1벽1보1부1북1사나에1사무엘1사임당1색1석1세1세미나1송1수산나1수웨이1숙1순1숨1식1아모데이1안1앙1애1양1언1얼1에리사1여1연1엽1온1욜1욱1웅1육1이사야1이페이1임1자1적1제1조1증1징1책1첸1총1총웨이1최1추1충1카이후이1쿡1타이산1타이선1탁1탄1택1펑1펑페이1페이이1해1협1홍1확1훤1흡1
가 연2영2윤2은2람온을인
각 현
감 찬2
갑 순2송숙영용
강 남2민2석2진2현2륜률명열우원조준천철헌호희
거 룩웅이일정
건 우3희3수욱웅태형
격 호
견 수
겸 광
경 민9훈7희6태5호5환5근4원4영3욱3은3준3두2리2석2선2수2숙2순2식2아2일2자2철2화2갑구규덕동득래량렬록린림명모문미병복삼서섭성손승신애업완우익인조종중직진창채표필하해헌협
계 관덕량벽용원월인현형훈
고 은4
공 원유인흠
관 수2순2빈식영용우욱일진철
광 수7진5식3림2모2민2일2태2혁2현2훈2규균덕래렬록룡미배보삼상성숙열영온용욱윤은익재정조준지철춘한형호화환
교 진3동모문빈안원익헌
구 남성용자함
국 영2진2철2서주첨현환희
군 비현
권 수영택
귀 현2만자재
규 리5철5환4선2섭2원2정2홍2동로백범병석성연웅종진창채하항혁형
균 동성영
그 루린
극 겸렬례율청
근 수2태2환2령배석우재철택표현형혜홍
금 실3숙2강남성속옥일자형화희
긍 하
기 영8훈5정4주4현4동3문3준3남2덕2선2섭2성2수2숙2용2원2재2종2태2택2하2학2호2환2구근두락란려룡리림백범보상석식옥욱운웅응일제중창천철한해향헌혁형홍화흥
길 수4강동라상성식언연옥용준태혁현호훈
꺽 정
나 경2래2리2연2윤2은2현2루미운희
낙 민연운준춘훈
난 새수파
남 규2순2주2진2건기길산석선수숙식열옥용운의일춘한향훈
내 성
노 민2정해
녹 수
누 리
능 욱
다 영4은3인3현3혜3빈2솔2솜2연2원2정2구나래미민안윤해희
단 비
달 수자준
담 비2
대 성8현7희5용4수3호3명2엽2영2진2철2한2항2홍2경관규균근남녕덕로륙범상선섭세순승식연열옥우욱운원유제종준중출헌형환훈흠
덕 수5주3규2여2영2진2환2균근기룡명문배섭우제조준창해화희
도 형4희4원3훈3연2영2헌2현2겸권규균근빈성아엽우윤은읍전춘한향혁화환
돈 구례인희
돌 석
동 현10혁8진6훈6수5원5근4영4운4윤4희4관3석3엽3욱3건2구2규2명2빈2섭2식2인2주2찬2철2춘2한2헌2환2권녕리미민선성숙신연열우이익일조준직측표해호화
두 관2리2순2진2경나량린만봉서수심연열영용원익준호홍희
득 수2공구봉종중희
똑 이
라 희
란 경
래 원현
량 욱
레 이
려 령원
로 만운
록 기
뢰 하
루 다오
룬 보
류 진
륜 도
르 쿤
리 나3사섭원
린 아
마 루
만 식4춘2희2건교기대리복석술영원중호
말 구숙
맹 우2
면 하
명 희9길5훈5국4수4원3진3박2선2신2옥2우2운2호2환2곤관근렬록민보삼석성숙순승식연오은인재주준찬헌화흠
모 성
목 월
몽 준
무 현4성2열2교근력룡산선송영옌일택홍
문 수3봉2식2영2간경권규기배부생석선성숙열우중형호휴희
미 경9영5나4선4라3숙3애3정3현3소2자2금란령루림미성연옥월진키향혁홍화
민 지12정7경6규6혁5호5아4우4구3서3석3수3주3하3형3희3성2식2영2용2재2철2태2교귀근기무선순신오욱자준진한혜환
밍 황
바 라
방 언울준지
배 영2숙
백 경규년린상엽용철호
뱌 오
범 수5산식영주준철호
법 래민
별 이희
병 준6철6기5규4헌4호4훈4수3현3건2국2길2도2만2언2옥2찬2화2환2희2간걸구권근대득률무빈삼석세식용우욱운원율일재주채춘탁필학
보 라6경4아4미3영3민2배2현2형2희2강검결고나람름상석선성인
복 희4동2기려석섭승원주현
본 길승찬
봉 래2수2우2진2겸규근길선성습식실암유주춘학한호훈
부 식2관열일자진
분 유
불 암
비 아야
빛 나2
사 랑2익2계덕량성연원은인정훈
산 동에
삼 득륙용화
상 우8훈8민7현7호6수5진5혁5옥4욱3준3중3협3희3구2규2기2덕2돈2래2미2연2엽2영2용2윤2의2일2재2학2홍2화2건경광권균근대려렬로록룡륜륭림면목묵범벽병서설섭성승식안열운원은인임정주찬철쿤태필하해헌환
새 록론롬벽
서 연4현3영2원2경노생양우준진형희
석 호7원6우5근3영3정3주3희3민2진2창2훈2기빈산신열윤일재제조좌준중채초평헌현화
선 호7희5미4우4동3민3영3옥3혜3빈2화2경관교국규균기묵수숙애엽용욱웅원유일재주진택필행형홍
설 아2빈주현
성 민12일9현8호7기6우6진6희6남5원5재5환5은4제4준4철4근3모3연3윤3태3택3하3국2길2락2룡2배2범2수2열2자2지2창2칠2형2경곤광구동령린문복봉선숙술식엽오옥요용욱운웅인조주중증찬천필학한혁화회효훈흔
세 영8현6윤5종5정4진4미3빈2연2원2직2창2혁2호2경광권균나동랑례림명범봉붕아양열옥용욱운은일주찬철학형화환회훈희
소 영11현5연4정4희4라3민3담2리2미2율2은2진2혜2동명성앙원월이춘하형호
솔 미
솜 이
송 년만선이주현화희
수 연11정10민9영9현9진8아6지6경5빈5철5용4길3찬3희3근2봉2완2향2혁2호2권남녕담로린림면미삼성안원윤은익인일장종창침한행형혜홍환
숙 자4경근선이주향희
순 옥3덕2신2영2원2자2희2권규달득란례민배생재정지진창천필학형호흠흥
숭 겸용
슬 기6비옹
승 현10희9원8민7우7준6연5환5훈5주4철4호4엽3완3진3찬3국2모2범2용2욱2재2규기대덕도래렬로명목문배복봉수업옥윤은일자정조채태택필헌혁형혜화효
시 원4현4연3아2언2열2영2우2윤2은2혁2형2환2경궈모습애양온중징향헌후
신 영6애3재2철2혜2환2봉아양용우욱익일자효희
아 라5름5성2영2랑섭연윤율인중진형
안 로
알 지
애 라2란2리연영정지
앵 란
약 용
양 모2자2건구석숙연우종희
억 기원
언 수2석위
여 진4정3름리립산상성옥흥
연 수7주4석2아2재2지2호2건경교미선성식우정천하현혜홍화흠희
열 음2
영 철8호8희8민7길6석6숙6은6남5수5순5재5주5훈5란4선4일4진4찬4하4광3규3근3덕3무3삼3세3옥3우3욱3자3현3환3균2도2록2범2복2빈2상2섭2식2신2아2웅2조2지2창2태2화2구국권기내대래렬로림명모미배서성심원유준표필한혜회후
예 원6지6나4림3슬3진3찬3린2빈2솔2경량련령리신안은인주함현
옌 밍
오 현3성2곤규균민유을준중진
옥 주3규담렬빈선심원자진하
온 아
완 규2섭2구서수제호희
왕 근용표
요 한7섭3환2원찬
용 기6현5식4운4주4수3우3준3진3철3태3호3건2규2득2래2만2배2욱2재2찬2화2강관구국균남대덕량림무묵발범복삼석선성세승신애여이익지택필학한해형훈휴희
우 성4영4근3진3혁3람2석2식2주2택2현2길리림선순승연원익일재정찬치형
욱 진2
운 규3영2곤성수열재찬하학형희
웅 규렬용인정천희
원 식6준5진5일4철4희4우3주3균2기2상2석2영2재2태2형2홍2광권규근덕도룡민봉삼섭성숙순심오용욱종하해호
월 선식환
위 룡총
유 정9리7진6나4미4경3라3림3상3석3연3영3성2택2걸람랑민빈선섭식용주준찬창천철하헌현형화환
육 사
윤 아7희7정6지6기4영4호4미3석3재3주3철3형3남2선2소2숙2식2심2열2옥2진2택2하2환2겸경구규근길대덕동배상서성우의일전제조종혜회후
율 희2호
으 뜸
은 희11경10숙9정7지7진6혜6미4아4별3비3선3수3서2성2실2영2우2주2중2철2하2향2결순심애조종채태택화
을 병설용
응 천2경상수식용운원조환
의 석2철2겸동락민선성식재종진춘태
이 경2삭2석2영2교나듬문상수숙슬신안우재정중진탁형
익 현2훈2희2균렬수영점중청태표필
인 영7수6숙6호5성4덕3범3식3한3국2석2선2원2지2철2촌2화2경권귀규균나모문벽복상섭옥완임자정진창천추탁태택혁환훈
일 우4순3화2희2관광권남록상선섭수신엽영종주지철평호환후훈
임 생표학
자 영3겸경람룡방연옥욱일점지철현형혜
장 호4미2수2강룡무생섭식엽우욱원춘혁훈
재 호10훈7성6용6명5우5현5영4원4희4경3민3석3연3웅3은3정3준3진3필3형3환3규2근2덕2림2숙2신2욱2인2중2헌2혁2각건걸곤관구권균기돌록룡만모무박범봉삼선수시식엽오완운응창천토하한홍화황효후흠흥
점 식
정 훈12희12현10민9수9숙8식8환8우7아6은5주5화5남4배4석4애4인4일4호4윤3자3진3구2권2린2명2미2선2성2심2연2용2운2음2임2협2후2각관국근길도락래렬렴례리만모문범상생순안야양열영욱원의재천탁태한해향헌혜효휘
제 훈3규2니2동2명2강국덕두문운현호
조 순
존 두성
종 훈8호7석5우5현5덕4원4철4국3민3수3욱3학3성2열2옥2윤2인2찬2천2필2환2갑건결관구규기길남률배보복분빈서선섭신영오용은일직진태헌혁화회
좌 진
주 영6현6희6원5호4봉3미2선2승2연2열2완2은2홍2환2나노도룡명빈상석성안엽이일태혁형훈
준 호12석8영6혁5하4형4식3태3규2상2현2협2홍2경곤금명배범섭성수승아연열우응익일임택평표환회
중 기2권규근돈락량로만문부서손식연열원일해혁화휘
쥬 니
지 영19원14훈12수11현11호11은9혜9민8연8윤6선5애5우5만4성4나3용3환3희3상2서2섭2아2태2혁2효2겸규담돈명문빈석순안예완욱웅유인하한함헌형후
진 영12호8우7욱7수6희6석5성4아4규3솔3웅3일3주3현3건2기2모2서2선2섭2원2의2이2혁2각경구국근룡만상숙순식옥왕태표하한행형화환
징 옥
차 규승식현
찬 영4호4우3희3대2기동미성수숙열욱종준진현환
창 민4수4용3호3훈3희3권2균2석2선2섭2숙2엽2우2원2현2환2강기남녕동래련렬명모배서성순식양옥욱윤의익인일정중지진푸해헌화
채 영8연5원5린2령무민빈선솔아은정현호환
천 호2군득만민석용해흥
철 수6민5우5호3규2기2형2환2희2균룡문범성원주준진하해혁
청 경래용웅원준태
초 희2신연원월윤현
촨 탕
춘 석2규미배숙애잉화희히
충 선2량헌현희
치 왕2곤빈성열영오용원정준중창호훈
칠 성2구
칸 희
쾌 대동
태 영6경5원5준5현4호4희4우3웅3진3곤2권2규2균2년2봉2성2수2식2안2연2열2용2유2윤2은2훈2구국기륭리문민범상석섭양억옥왕욱일임지징채하헌형화환휘흠
택 기상수용원
텅 청
테 라
통 정
판 곤근
팔 균룡
팡 한
팽 년2
평 래석해
표 욱
풍 주
필 립2중2모성수신영원정준현
하 나4늘4람3윤3은3균2라2영2준2망민복선슬원진춘
학 영3림2민2수2자2규균래만선성순용주철표
한 철3국2길2빈2수2재2구기나동범별복봉샘생선성솔승영옥우웅윤이준중춘표
항 선준
해 영4원4진4민2수2정2철2경나란렴령룡린림미빈성숙운인조창효
행 숙2석수
향 기3남미숙심옥자
헌 도승영욱
혁 진2권봉세열재채풍필
현 정10우9진8식7주6석5수5아5지5경4욱4재4준4희4기3민3빈3성3숙3승3영3종3철3태3규2무2미2범2송2옥2곤광구권근두만모배상서섭연용일중치호확훈히
형 준8진5범3기2배2석2섭2원2종2태2곤구국규도두래모민선숙식신우윤일자주직철칠호환
혜 진8숙7선5원5인5경4림4정4련3미3빈3수3연3옥3리2린2성2순2영2은2훈2교국라란랑령윤준지천
호 성5준4승3진3동2석2선2영2정2철2곤근기남담령범빈순왕용우윤자재중창태
홍 근3규2길2구기도락석섭수양연열원윤일재주중진집철희
화 영4진2동리성수용정집
환 경수준진희
황 식정호
회 계성영찬창택현
효 진9정5상4리2문2서2석2심2원2일2주2준2경균근림만빈선섭식신실연영은전제종
후 겸권덕란명민
훈 식2민
휘 연영웅인재향
흠 순지
흡 영
흥 국길순신실업열일채철
희 진9경4용3원3준3상2성2순2영2정2제2철2태2훈2갑겸계관근대도동라량로룡본봉석섭수숙아안애언열웅은일재종주중찬헌`,
}
