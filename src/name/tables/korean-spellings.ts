import type { PackedFigures } from '../packed-figures.ts'

/** Counted in 5896 names of pairs.tsv, 261 names of people.tsv by dictionaries/build/name-tables.ts; not edited by hand. */
export const koreanSpellings: PackedFigures = {
  styles: `0.3796 0.4415 0.0797 0.0992`,
  surnames: `가ga1
간gan1kan1
갈kal1
감kam1
강kang179gang4khang1
견kyŏn1
경kyung2kyeong1kyong1
계kye9
고ko62go22koh2
공gong10kong3
곽kwak33gwak3kwag1
구koo12ku10gu8goo6
국kook1
권kwon64kwŏn19gwon4kweon1
금keum2geum1gum1kŭm1
기ki5gi2
길gil3kil3
김kim1053gim3
나na26nah1
남nam37
노noh19no16roh11ro2
당dang3
도do3to1
동tong1
두tu1
라ra6la1na1
량ryang1
렴ryom1
류ryu33yu6yoo1
리ri32lee8li1
림rim1
마ma10
맹maeng2meng1
명myung2myong1myoung1
모mo3moh1
목mok3
문moon49mun18
민min22
박park414pak33bak8
반ban2pan2
방bang22pang4
배bae38pae5
백baek34paek17paik4baik3back2peak1
범beom1
변byun13byeon6pyŏn5beon1pyon1
복bok1
봉bong2
사sa6
상sang1
서seo65sŏ11suh9so2soh1
석seok4suk2sŏk2
선sŏn1
설seol5sŏl5sul1
성sung10seong4sŏng4song3
소so9
손son41shon3sohn3
송song88
수soo1
승seung1sung1
신shin119sin27synn1
심shim23sim17
안ahn69an40
얀yann1
양yang76
어auh1eo1euh1ou1
엄um6eom5uhm5ŏm1
여yeo16yŏ2lyuh1
연yeon8
염yeom8youm2yom1
예ye1
오oh64o9
옥ok4ock2
옹ong2
왕wang6
용yong3
우woo23u1
원won17
위wi2wie1
유yoo84yu32you9ryu5ryoo1u1yuh1
육yuk2yook1
윤yoon83yun55youn1
은eun4
이lee696yi46i5rhee5li2ree1ri1
인in3inn1
임lim68im41yim5ihm1
장jang100chang38
전jeon72chun9jun7jon3chon1
정jeong112jung103chung38chŏng6jong5chong3choung2cheong1jeung1
제je3
조cho168jo66
좌jwa1
주joo21ju14chu11choo1
지ji24chi7jee1
진jin34chin7
차cha25ch'a5
창chang1
채chae17ch'ae11chea1chei1
천chun9cheon3chon1
최choi209choe27chey2chae1choy1
추choo6chu4
탁tak3
태tae2
팀tim1
편pyeon1pyun1
폴paul1
표pyo5
피phi1pi1
하ha24
한han117
함ham9hahm2
해hae1
허heo36huh6ho5hur2
현hyun13hyeon2hyon1
홍hong87
화hua1
황hwang83`,
  syllables: `가ga12
각gak3kak1
간gan2
감kam2gam1
갑kap4gab2kab2gap1
강kang26gang6
거kŏ3geo1gu1
건gun9geon8keon4kun4gon2kŏn2gŏn1
걸gul2geol1
검gum1
격kyuk1
견gyeon1kyŏn1
결gyeol3
겸gyeom4kyŏm4gyŏm3kyum2
경kyung108gyeong41kyeong25kyong12kyoung11kyŏng9gyong3gyung2gyŏng2gyoung1
계gye9kye4gae1
고go5ko1
곤gon10kon4
공kong4gong1
관kwan24gwan7
괄gwal1
광kwang58gwang19guang1
교kyo13gyo5
구gu20goo10koo8ku3
국guk12kuk11kook10gook6gug1
군gun1koon1kun1
궈kuo1
권kwon20gwon5kweon2kwŏn1
귀gui2gwi2guy1kui1kwi1
규kyu61gyu41kyoo3kyou2gyo1gyoo1
균kyun17gyun11gyoon2gun1
그geu3
극kŭk2kuk1kŭg1kŭng1
근keun31geun29kun4kŭn3guen1gŭn1
금kum9keum4geum3gum1
급geub1
긍geung1
기ki102gi54kee11ghi1gy1ky1
길gil37kil12ghil2
꺽kkeok1
나na57
낙nak6
난nan4
남nam58
내nae2
네ne1
년nyeon3nyŏn3
녕nyeong2nyoung1nyung1
노no5noh1
녹nok1
누noo1
눌nul1
늘neul3nul1
능nung1
니ni5
닝ning1
다da43
단dan1
달dal2tal2
담dam11
당dang2
대dae76tae12de2te2dai1
덕deok21duk21duck9dŏk6tŏk2tŏng2dug1tŏg1
덩teng1
데de1
델del1
도do52to3doh2
돈don6tol1ton1
돌dol1tol1
동dong142tong12
두doo18du10tu5too1
득deuk10tŭk2deug1duk1dŭk1
듬deum1
똑ddog1
뜸ddeum1
라ra31la2rra1
락rak4nak2lac1
란ran13lan2
람ram10
랑rang5lang1
래rae18nae3lae1
량ryang6nyang2liang1lyang1yang1
레le1re1
려ryeo3nyo1ryŏ1
력ryeok1
련ryun3ryeon1ryon1
렬ryeol3ryul3yul3nyeol1nyŏl1ryol1
렴lyeum1yum1
령ryeong6ryung2lyeong1
례rye3lye1nye1
로ro10no1
록rok7lok1roc1rock1
론ron1
롬rom1
뢰roe1
룡ryong15yong2lyong1nyong1
루ru5lu2
룩look1
룬run1
류ryu2
륙ryuk1yook1
륜ryun2nyun1
률ryul3
륭ryung2
르le1
름reum8
리ri40li3ni2le1lee1
린rin12lin2nin2
림rim22lim3nim2
립rip2ip1lip1
마ma2
만man40
말mahl1mal1
망mang1
맹maeng2meng1
면myeon1myon1myun1myŏn1
명myung51myeong21myong16myŏng7myoung2moung1myuhng1
모mo24
목mok4
몽mong1
무mu21moo12
묵mook2muk2
문mun25moon22
미mi107mee4
민min228meen1
밍ming2
바ba1
박bak3
발bal2
방bang5
배bae28
백baek7paeng2back1paeg1
뱌bia1
범beom20bum19bom1
법beop1bub1
베be1
벤ben1
벽byeok2byŏk2byok1
별byeol2byol2byul1pyol1
병byung52byeong20pyŏng9byong4byoung3pyong3biung1byeng1
보bo47po1
복bok22pok2bock1
본bon4
봉bong41pong4
부bu6boo3pu1
북buk1
분boon1bun1
불bool1
붕bung1
비bi10bee1
빈bin41been2pin1
빛bit2
사sa21
삭sak2
산san11shan2
삼sam15
상sang187shang2sahng1
새sae4se1
색saek1
샘saem1
생saeng7
샨shan1
서seo34sŏ5suh2su1
석seok86suk43sŏk13sok6sŏg5seog2seug1suck1
선sun90seon46son4sŏn1
설seol5sol2sul1
섭seop11sup9sub8seob7sop3shub1sŏp1
성sung160seong98song16sŏng10seoung2seang1seng1soung1
세se83sei3sae2seh1sye1
소so64soh1
속sok1
손son2
솔sol10
솜som3
송song13
수soo173su138shu1
숙sook53suk35
순soon39sun34shun1
술sul2
숨soom1
숭sung2
슬seul12sul1
습seup1sŭp1
승seung140sung6seong4sŭng4seoung1
시si35shi7see1ssy1
식sik69shik16
신shin29sin26
실sil6shil2
심sim11shim1
아a54ah32
안an9ahn4ann1
알al1
암am3ahm1
앙ang2
애ae29ai2aei1yai1
앵aing1
야ya2iah1
약yak1
양yang21
억eok2ŏk2eog1
언eon4un3ŏn3eun2
얼eol1
업eop2ŏp1
에ae1ai1e1
엘el3
여yeo14yŏ3nyeo1yo1
연yeon106yun9youn6yŏn5yon4
열yeol23yul6youl3yeul2yol2yŏl2yell1
엽yup7yeop6yeob5yop2yuop1
영young289yeong89yong30yŏng24yung12nyeong1yueong1
예ye46yea3
옌yan1yen1
오oh13o12
옥ok56ock2oak1
온on5
옹ong1
완wan21oan1whan1
왕wang8
요yo15
욜yol1
용yong162young6ryong2
우woo144u30wu3uh1yo1yu1
욱wook39uk13wuk4ouk1uc1
운woon29un14
울ul1
웅woong18ung10wong1wung1
원won212wŏn13weon4woon1
월wol5woul1wŏl1wŏr1
웨we3
위wi4wui1
유yu48yoo34you6
육yuk2
윤yoon87yun64youn5
율yul6yool1yur1
으eu1
은eun159un14en1ŭn1
을eul4ul1
음eum4
읍eup1
응eung9ŭng4ung1
의eui12ui11yi2yui1
이i33yi19lee3e1ea1ie1yee1
익ik26eak1ihk1yik1
인in121im1yin1
일il94yil1
임im9lim1rim1
잉ying1
자ja49cha5
장jang20chang2
재jae194chae7jai2jea2ja1je1
적jeok1
전jŏn2jeon1
점jeom2chum1
정jung162jeong120jong20chung13chŏng8chong2jeoung2jang1jeung1joung1jŏng1
제je25jae6jea1ze1
조jo14cho2
존chon2
종jong125chong7
좌chwa2
주joo73ju73chu4choo1jo1zu1
준jun107joon61chun9
중jung27joong15chung9jong1
쥬jyu1
증jeung2
지ji233chi9jee6jie3gee2chee1gi1
직jik5chik1
진jin299chin7zin2gin1jihn1
집jip2
징jing4
차cha4
찬chan61ch'an4
창chang88ch'ang8
채chae38ch'ae1che1chea1
책chaek1
천chun9cheon8ch'ŏn3chon3cheun1chuen1
철chul76cheol38chol15ch'ŏl4chel1cheul1choul1
첨ch'ŏm1
청chung6cheong3ch'ŏng2chong1
첸chen1
초cho8ch'o1
촌chon2
총chong2ch'ong1
촨chuan1
최choe1
추chou1chu1
춘chun15choon7ch'un3choun1
출chul1
충chung4choong2ch'ung1
측chuk1
치chi18
칠chil5ch'il1
침ch'im1
카ka2
칸kan1
쾌k'wae1kwae1
쿡cook1
쿤cun1kun1
키ki1
타ta1tha1
탁tak5
탄tan1
탕tang1
태tae140t'ae6tai4te1tea1thae1
택taek21taik4t'aek1tak1
텅teng1
테te1
토to1
통tong1
파pa1
판pan2
팔pal1par1
팡fang1
팽p'aeng1paeng1
펑peng2
페fe2pe1
평pyung3p'yŏng1pyeong1pyong1
표pyo11pyou1
푸fu1
풍poong3pung1
필pil17p'il6p'ir3phil2pill1
하ha68hah2
학hak34hack2hang1
한han68hahn1
함ham3
항hang5
해hae52hai1
행haeng7
향hyang21
헌heon16hun14hŏn3hon2
혁hyuk36hyeok22hyok4hyek2hyouk2huk1hyŏk1
현hyun237hyeon79hyon10hyŏn9hyoun2
협hyub3hyup2heop1hyeob1hyeop1hyŏp1
형hyung62hyeong33hyŏng6hyoung3heong1hyeung1hyong1
혜hye110hae5hei2hea1
호ho223hoh1
홍hong49
화hwa57wha1
확hwak2
환hwan85hoan1wan1whan1
황hwang5huang2
회hoe10hoi3
효hyo61
후hu11hoo5
훈hoon76hun51whun1
훤hwŏn1
휘hwi9hui3hwe1
휴hyoo1hyu1
흔heon1
흠hŭm5heum3hum1
흡heup1hŭp1
흥heung11hŭng2heong1hung1
희hee189hui53hŭi18hi7heui2hie1hwi1hyi1
히hee1hi1`,
  onsets: `ㄱk184,442,89,87g296,56,35,46gh,1.7,,1.3kh,,,.1
ㄲkk1
ㄴn67,67,19,19r.7,.5,,.1
ㄷd190,216,18,25t1.1,.6,33,15
ㄸdd1.5,.4
ㄹr121,98,11,32l5.1,17,9.9,.8n6.7,.6,13,.2-.3,9.2,.2rr.6,.2,,.2
ㅁm227,279,46,68
ㅂb160,176,12,37p18,22,22,12
ㅅs735,849,177,193sh16,48,.3,14ss,,1
ㅇ-1016,1183,198,250l30,44,1.5,5.6r1.2,.6,1.6,.3n2wh,1rh.3,.2
ㅈj715,808,52,151ch7.8,32,73,8.6g,4z,,,4dj.4,.4,.1,.1
ㅊch183,216,3,58ch',,33
ㅋk3.3,2,.4,1.3c1,.9,.9,.2k',,1
ㅌt74,92,2.5,17t',,7th,,,2
ㅍp22,21,.5,5.9p',,11f3.6,2,.7,.7ph,2,,.1
ㅎh704,910,134,191wh,3-1`,
  rimes: `ㅏa169,142,28,33ah6.9,27,.1,.3ar.7,.1,,.2
ㅏㄱak22,23,9,10ark17,21,.8,2.8ack.1,1.8ac,1ang,,1
ㅏㄴan94,94,22,28ahn3.5,7.9,,.5ann,1
ㅏㄹal4.4,2,1.9,.8ahl.1,.9ar,1
ㅏㅁam42,45,11,14ahm,,.8,.4
ㅏㅂap2,2.1,.5,.5ab1.6,2.2,.1,.2
ㅏㅇang144,164,48,42ahng.1,.9
ㅐae235,293,36,55ai.1,9.9e.5,1.8,.1,5.6ea,4.1a,,1aei,1yai.9,.1ei,.1
ㅐㄱaek16,15,2.2,2.7aik.4,3.7,,.6aeng,,2ack1.1,.1aeg,,1ak.9,,,.1eak,,,.1
ㅐㄴan,,1
ㅐㅁaem.4,.5,.1,.1
ㅐㅇaeng8.4,4.8,2,3eng.2,.8,,.1aing.7,.1,,.1
ㅑya.4,1.4,,.2ia.5,.4,,.1iah.5,.3,.1,.1
ㅑㄱyak.9
ㅑㄴan.1,.8yann,,.1
ㅑㅇyang22,21,8.1,8.6iang,.7,.2
ㅓeo25,18,.4,3.2ŏ,,9.1uh.1,2.7,,.7u,1.9o,,.1,.5ur,.2auh,.1euh,.1oh,.1ou0
ㅓㄱeok74,30,.3,7.6uk7.8,52,.2,3.8ŏk,,23uck2.2,7.6,,.2ok.1,.2,,5.7ŏg,,6eog3ŏng,,2eug1ug,1
ㅓㄴun19,104,1.3,12eon76,14,1.5,2.7ŏn,,21on.1,,.1,11eun,3uen1
ㅓㄹul14,64,.1,1.1eol36,7.6,.4,1ol.2,.1,.1,17ŏl,,4.5eul,1oul.8,.1,,.1el.8,.1
ㅓㅁeom17,4.9,.3,.9um2.5,16,.5,2.4ŏm,,1.1om,,,1uhm.1,.4
ㅓㅂeop12,1.7,.2,.4ub1.1,8.2,.1,.6up.5,6.9,1.3,.3eob3.5,3.1,.1,.3op,.1,.1,2.7ŏp,,2
ㅓㅇung20,313,5.2,18eong222,6.8,1.2,3ong.6,.1,3.3,36ŏng,,22eng2.8,,2.1,.1eoung1.6,.4,1,1.1oung.2,1.2,,.7eung.4,.7ang,1eang.7,.1,,.2
ㅔe52,45,9.6,14ae.1,8.7,,.1ei2,1ai,,1ea,1eh.4,.6ye,,,1
ㅔㄴen1,1.7,.1,.3
ㅔㄹel1.5,1.8,.4,.3
ㅕyeo10,8.3,.1,1.1yŏ,,4.2yo,,.9,1yuh,.1
ㅕㄱyuk5.7,29,.5,1.4yeok21,1.3,.8,1.6yok.1,.1,.1,4.7yŏk,,3yek.2,1.8youk.6,1.1,,.2uk1
ㅕㄴyun39,190,3.4,20yeon157,27,1.3,7.7yŏn,,20yon.1,.3,.1,16youn.1,2.8,4.7,.4eon.1
ㅕㄹyeol23,6.3,1.3,1.2yul.4,12,.1,.1yol.1,,.2,5.6youl,3yŏl,,3yeul.1,1.9yell,1
ㅕㅁyŏm,,7yeom3.2,.4,.1,1.1yum.1,2.8,,.1yeum,.9,.1yom.1,,.1youm,.2
ㅕㅂyup.9,7.5,.1,.5yeop4.7,1.7,.1,.5yeob5,.6,.1,.3yub1.1,.7,.3,.9yop.1,1.7,,.1eop,1yuop.4,.6yŏp,,1
ㅕㅇyoung68,223,1.9,17yung35,242,3.3,13yeong236,1.2,1.9,.9yong.7,.3,.3,69yŏng,,58eong,1iung,,,1oung.7,,,.3yeng1yeung,1yueong1yuhng,1
ㅖye77,72,12,15ae.1,3.9,,1.9yea1.4,1.3,,.3ei,2ea,1
ㅖㄴyan.5,.5,,.1yen.1,,.7,.2
ㅗo206,218,39,53oh9.5,17,.5,.5
ㅗㄱok34,44,6.7,14ock1.6,2.1,.3,.2oak,1oc,,1og1
ㅗㄴon19,13,5.5,3.6ol,,1ohn,.2
ㅗㄹol5.6,4.3,1.4,.8aul0
ㅗㅁom2.1,1.4,.1,.4
ㅗㅇong162,190,32,40
ㅘwa24,24,5.1,6.7ua.1
ㅘㄱwak1.5,2.6,1,.6wag.1
ㅘㄴwan56,63,8.9,12oan,.9,,1.1uan.3,.5,,.2
ㅘㄹwal.5,,.3,.2
ㅘㅇwang33,44,10,14uang2.7,.1,.1,.1
ㅙwae.6,,1.1,.3
ㅚoi7.5,15,.4,1.3oe7.7,3.5,.7,2.9ey.2ae,.1oy.1
ㅛyo43,47,6.3,10you.4,.6
ㅛㄹyol.9
ㅛㅇyong67,83,14,18young.1,5.7,,.1
ㅜu198,25,74,48oo69,224,.6,16woo35,109,.4,7wu3o,,.9,.1ou.3,.1,,.6uh.7,.3yo1yu1
ㅜㄱuk33,10,13,18ook21,51,.5,.6wook11,25,.2,2.2wuk.8,,.1,3.1ouk,1uc,,1ug,,,1
ㅜㄴun145,28,46,47oon36,171,.5,5.7woon3.2,25,.1,.3oun,1wun,1
ㅜㄹul1.3,.6,1.2,1.9ool.3,.7
ㅜㅁoom.4,.4,.1,.1
ㅜㅇung23,13,16,6oong12,7.7,,1woong.6,17,.1,.5ong,1wong1wung1
ㅝuo,.7,,.3
ㅝㄴwon99,118,2.9,25wŏn,,17weon2.2,3.8,,.1woon.1,.9
ㅝㄹwol2.2,1.3,.1,1.4woul,1wŏl,,1wŏr,,1
ㅞwe.8,1.1,.3,.7
ㅟwi4,7,4.1,1.1ui4.5,1.1,.1,.3we.2,.8,,.1uy.2,.4,,.4wui1wie,.1
ㅠyu82,48,15,16yoo8.9,36,.3,2you1.7,6.8,.1,.3u.1,1yo1yuh,.1
ㅠㄱyuk1,.9,.5,.9yook,1.1
ㅠㄴyun45,23,13,19yoon35,58,1.6,2.2youn1.4,3.5,.1,.1un1
ㅠㄹyul2,5.4,1.2,.5yur,,1yool.6,.2,,.1
ㅠㅇyung.9,.9,,.2
ㅡeu2.9,.7,.1,.3e.1,.1,.8
ㅡㄱeuk4,5.8,,.1ŭk,,5uk,.8,,2.1eug1ŭg,,1ŭng,,1
ㅡㄴeun102,108,4.5,5.1un.1,.2,2.2,15ŭn,,5en.9,.1,,1eon,1uen1
ㅡㄹeul8.8,7.9,1.3,1.1ul.2,1.4,.1,1.3
ㅡㅁeum13,10,.2,.6um.8,5.2,.5,4.6ŭm,,5.1
ㅡㅂeup.8,1.9,.1,.2ŭp,,2eub1
ㅡㅇeung72,77,2.3,13ŭng,,10ung.9,.2,.1,7.9eong2.6,2.2,.1,.1eoung,1
ㅢee55,130,1.8,2ui37,.3,.7,26ŭi,,18eui8.4,3.8,.1,1.8i.1,.1,,6.8yi2.2,.6,,.2ie1wi1yui,1
ㅣi279,285,48,67ee33,61,2.2,6.2yi16,.5,2,4.9y.5,.9,3.7ie.1,3.9e,.9,1.1ea.1,.1,.6,.2yee.2,.7,,.1
ㅣㄱik38,49,16,13eak,1ihk.8,.2yik,1
ㅣㄴin293,383,49,66een2.2,.8ihn.8,,,.2yin.4,,,.6im.1,,.6,.2ynn,,,.1inn0
ㅣㄹil64,75,22,24ir,,3ill,1yil,.9
ㅣㅁim69,70,11,22yim.1,.4ihm,.1
ㅣㅂip1.7,4.6,.1,.6
ㅣㅇing2.9,2.5,1.2,.5ying.7,.1,,.2
ㅣㅊit.9,.9,.1,.2`,
  longSurnames: `선우11남궁4독고3황보2서문1`,
  givenBearers: `진현10정9희8영원준7구신혁5건상수승우훈휘4광담민빈성용윤이인주지철한3강겸경관권균근도리산선암억열예옥완운위유은의일찬창청풍헌호황2감견고곤괄국급기길남눌당란람량레룡류름립맹면목무묵문미발범벽보부북색석세송숙순숨식안앙애양언얼여연엽온욜욱웅육임자적제조증징책첸총최추충쿡탁탄택펑해협홍확훤흡
연영윤은2람온을인
현

찬2
순2송숙영용
남민석진현2륜률명열우원조준천철헌호희
룩웅이일정
우희3수욱웅태형


호
수

광
민9훈7희6태호환5근원4영욱은준3두리석선수숙순식아일자철화2갑구규덕동득래량렬록린림명모문미병복삼서섭성손승신애업완우익인조종중직진창채표필하해헌협
관덕량벽용원월인현형훈
은4

원유인흠
수순2빈식영용우욱일진철

수7진5식3림모민일태혁현훈2규균덕래렬록룡미배보삼상성숙열영온용욱윤은익재정조준지철춘한형호화환
진3동모문빈안원익헌
남성용자함
영진철2서주첨현환희
비현

수영택
현2만자재
리철5환4선섭원정홍2동로백범병석성연웅종진창채하항혁형
동성영
루린
겸렬례율청
수태환2령배석우재철택표현형혜홍
실3숙2강남성속옥일자형화희

하
영8훈5정주현4동문준3남덕선섭성수숙용원재종태택하학호환2구근두락란려룡리림백범보상석식옥욱운웅응일제중창천철한해향헌혁형홍화흥
수4강동라상성식언연옥용준태혁현호훈
정
경래리연윤은현2루미운희
민연운준춘훈
새수파
규순주진2건기길산석선수숙식열옥용운의일춘한향훈
성



민2정해
수
리


욱


영4은인현혜3빈솔솜연원정2구나래미민안윤해희
비
수자준
비2

성8현7희5용4수호3명엽영진철한항홍2경관규균근남녕덕로륙범상선섭세순승식연열옥우욱운원유제종준중출헌형환훈흠
수5주3규여영진환2균근기룡명문배섭우제조준창해화희



형희4원훈3연영헌현2겸권규균근빈성아엽우윤은읍전춘한향혁화환
구례인희
석
현10혁8진훈6수원5근영운윤희4관석엽욱3건구규명빈섭식인주찬철춘한헌환2권녕리미민선성숙신연열우이익일조준직측표해호화
관리순진2경나량린만봉서수심연열영용원익준호홍희
수2공구봉종중희

이

희

경


원현
욱
이
령원






만운
기


하

다오

보
진

도


쿤

나3사섭원
아


루
식4춘희2건교기대리복석술영원중호
구숙

우2
하
희9길훈5국수4원진3박선신옥우운호환2곤관근렬록민보삼석성숙순승식연오은인재주준찬헌화흠
성
월
준
현4성열2교근력룡산선송영옌일택홍

수3봉식영2간경권규기배부생석선성숙열우중형호휴희
경9영5나선4라숙애정현3소자2금란령루림미성연옥월진키향혁홍화
지12정7경규6혁호5아우4구서석수주하형희3성식영용재철태2교귀근기무선순신오욱자준진한혜환
황
라


언울준지
영2숙
경규년린상엽용철호
오
수5산식영주준철호
래민



이희
준철6기5규헌호훈4수현3건국길도만언옥찬화환희2간걸구권근대득률무빈삼석세식용우욱운원율일재주채춘탁필학
라6경아4미영3민배현형희2강검결고나람름상석선성인
희4동2기려석섭승원주현
길승찬
래수우진2겸규근길선성습식실암유주춘학한호훈
식2관열일자진

유
암

아야

나2
랑익2계덕량성연원은인정훈

동에
득륙용화
우훈8민현7호6수진혁5옥4욱준중협희3구규기덕돈래미연엽영용윤의일재학홍화2건경광권균근대려렬로록룡륜륭림면목묵범벽병서설섭성승식안열운원은인임정주찬철쿤태필하해헌환
록론롬벽




연4현3영원2경노생양우준진형희
호7원6우5근영정주희3민진창훈2기빈산신열윤일재제조좌준중채초평헌현화
호7희5미우4동민영옥혜3빈화2경관교국규균기묵수숙애엽용욱웅원유일재주진택필행형홍
아2빈주현

민12일9현8호7기우진희6남원재환5은제준철4근모연윤태택하3국길락룡배범수열자지창칠형2경곤광구동령린문복봉선숙술식엽오옥요용욱운웅인조주중증찬천필학한혁화회효훈흔
영8현6윤종5정진4미3빈연원직창혁호2경광권균나동랑례림명범봉붕아양열옥용욱운은일주찬철학형화환회훈희
영11현5연정희4라민3담리미율은진혜2동명성앙원월이춘하형호


미
이
년만선이주현화희
연11정10민영현9진8아지6경빈철5용4길찬희3근봉완향혁호2권남녕담로린림면미삼성안원윤은익인일장종창침한행형혜홍환
자4경근선이주향희
옥3덕신영원자희2권규달득란례민배생재정지진창천필학형호흠흥


겸용
기6비옹

현10희9원8민우7준6연환훈5주철호4엽완진찬3국모범용욱재2규기대덕도래렬로명목문배복봉수업옥윤은일자정조채태택필헌혁형혜화효
원현4연3아언열영우윤은혁형환2경궈모습애양온중징향헌후

영6애3재철혜환2봉아양용우욱익일자효희


라름5성영2랑섭연윤율인중진형
로
지


라란2리연영정지
란

용
모자2건구석숙연우종희
기원
수2석위




진4정3름리립산상성옥흥
수7주4석아재지호2건경교미선성식우정천하현혜홍화흠희
음2

철호희8민7길석숙은6남수순재주훈5란선일진찬하4광규근덕무삼세옥우욱자현환3균도록범복빈상섭식신아웅조지창태화2구국권기내대래렬로림명모미배서성심원유준표필한혜회후
원지6나4림슬진찬3린빈솔2경량련령리신안은인주함현
밍
현3성2곤규균민유을준중진
주3규담렬빈선심원자진하
아

규섭2구서수제호희
근용표
한7섭3환2원찬

기6현5식운주4수우준진철태호3건규득래만배욱재찬화2강관구국균남대덕량림무묵발범복삼석선성세승신애여이익지택필학한해형훈휴희
성영4근진혁3람석식주택현2길리림선순승연원익일재정찬치형
진2
규3영2곤성수열재찬하학형희

규렬용인정천희
식6준진5일철희4우주3균기상석영재태형홍2광권규근덕도룡민봉삼섭성숙순심오용욱종하해호
선식환

룡총
정9리7진6나미4경라림상석연영3성택2걸람랑민빈선섭식용주준찬창천철하헌현형화환
사
아희7정지6기영호4미석재주철형3남선소숙식심열옥진택하환2겸경구규근길대덕동배상서성우의일전제조종혜회후
희2호
뜸
희11경10숙9정지7진혜6미아4별비선수3서성실영우주중철하향2결순심애조종채태택화
병설용


천2경상수식용운원조환
석철2겸동락민선성식재종진춘태
경삭석영2교나듬문상수숙슬신안우재정중진탁형
현훈희2균렬수영점중청태표필
영7수숙6호5성4덕범식한3국석선원지철촌화2경권귀규균나모문벽복상섭옥완임자정진창천추탁태택혁환훈
우4순3화희2관광권남록상선섭수신엽영종주지철평호환후훈
생표학

영3겸경람룡방연옥욱일점지철현형혜
호4미수2강룡무생섭식엽우욱원춘혁훈
호10훈7성용6명우현5영원희4경민석연웅은정준진필형환3규근덕림숙신욱인중헌혁2각건걸곤관구권균기돌록룡만모무박범봉삼선수시식엽오완운응창천토하한홍화황효후흠흥


식
훈희12현10민수9숙식환8우7아6은주화5남배석애인일호4윤자진3구권린명미선성심연용운음임협후2각관국근길도락래렬렴례리만모문범상생순안야양열영욱원의재천탁태한해향헌혜효휘
훈3규니동명2강국덕두문운현호
순
두성
훈8호7석우현5덕원철4국민수욱학3성열옥윤인찬천필환2갑건결관구규기길남률배보복분빈서선섭신영오용은일직진태헌혁화회
진
영현희6원5호4봉3미선승연열완은홍환2나노도룡명빈상석성안엽이일태혁형훈
호12석8영6혁5하형4식태3규상현협홍2경곤금명배범섭성수승아연열우응익일임택평표환회
기2권규근돈락량로만문부서손식연열원일해혁화휘
니

영19원14훈12수현호11은혜9민연8윤6선애우5만성4나용환희3상서섭아태혁효2겸규담돈명문빈석순안예완욱웅유인하한함헌형후

영12호8우욱7수희6석5성아4규솔웅일주현3건기모서선섭원의이혁2각경구국근룡만상숙순식옥왕태표하한행형화환

옥
규승식현
영호4우희3대2기동미성수숙열욱종준진현환
민수4용호훈희3권균석선섭숙엽우원현환2강기남녕동래련렬명모배서성순식양옥욱윤의익인일정중지진푸해헌화
영8연원5린2령무민빈선솔아은정현호환

호2군득만민석용해흥
수6민우5호3규기형환희2균룡문범성원주준진하해혁

경래용웅원준태

희2신연원월윤현


탕


석2규미배숙애잉화희히

선2량헌현희

왕2곤빈성열영오용원정준중창호훈
성2구


희
대동







영6경원준5현호희4우웅진3곤권규균년봉성수식안연열용유윤은훈2구국기륭리문민범상석섭양억옥왕욱일임지징채하헌형화환휘흠
기상수용원
청
라

정

곤근
균룡
한
년2


래석해
욱

주
립중2모성수신영원정준현
나늘4람윤은3균라영준2망민복선슬원진춘
영3림민수자2규균래만선성순용주철표
철3국길빈수재2구기나동범별복봉샘생선성솔승영옥우웅윤이준중춘표

선준
영원진4민수정철2경나란렴령룡린림미빈성숙운인조창효
숙2석수
기3남미숙심옥자
도승영욱
진2권봉세열재채풍필
정10우9진8식7주6석수아지5경욱재준희4기민빈성숙승영종철태3규무미범송옥2곤광구권근두만모배상서섭연용일중치호확훈히

준8진5범3기배석섭원종태2곤구국규도두래모민선숙식신우윤일자주직철칠호환
진8숙7선원인5경림정4련미빈수연옥3리린성순영은훈2교국라란랑령윤준지천
성5준4승진3동석선영정철2곤근기남담령범빈순왕용우윤자재중창태
근3규길2구기도락석섭수양연열원윤일재주중진집철희
영4진2동리성수용정집

경수준진희
식정호
계성영찬창택현
진9정5상4리문서석심원일주준2경균근림만빈선섭식신실연영은전제종
겸권덕란명민
식2민

연영웅인재향


순지
영
국길순신실업열일채철
진9경4용원준3상성순영정제철태훈2갑겸계관근대도동라량로룡본봉석섭수숙아안애언열웅은일재종주중찬헌
`,
}
