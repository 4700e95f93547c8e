/**
 * Components of Korean names and terms and the English words that usually render them, as beginnings of words.
 * General vocabulary, written for pyogi; it recognises that a bracket translates its head and is never used to translate.
 * One component a line: the Korean, then the beginnings.
 */
export const COMPONENTS: string = `
가능 able
가명 pseudonym
가뭄 drought
가상 virtual
가상사설망 virtual private network vpn
가설 hypothes
가속기 accelerator
가속도 acceleration
가스 gas
가시광선 visible
가용성 availab
가위 scissors
가입자 subscriber
가족 family
가중치 weight
가치 value
가톨릭 catholic
각서 memorandum
간 liver hepat
간암 hepatocellular carcinoma liver cancer
간염 hepatitis
간장 soy sauce
간편 simple easy
간호 nurs
감가상각 depreciation
감독 supervis director manager coach
감리교 methodist
감사 audit
감사원 audit inspection
감사원장 chairperson
감시 surveill monitor watch
감염 infect
감염병 infectious disease
감염증 disease infection
감정 emotion feeling
갑상선 thyroid
강 river
강박 obsess compuls
강수 precipit
강화 reinforce enhance strength
개발 develop
개방성 openness
개신교 protestant
개인 personal individual private
개인정보 personal information privacy
개인정보보호책임자 cpo chief privacy officer
개혁 reform
객체 object
거대 large giant
거래 trad transaction
거래소 exchange
거래적 transactional
거버넌스 governance
거부 denial refus reject
건강 health
건설 construction
건축 architectur building
검사 inspect test prosecutor inspection
검색 search retriev
검정 test
검찰 prosecut
검출 detect
격리 isolat quarantine
결승 final
결정 decision determin crystal
결제 payment
결핍 deficien
결함 defect fault
결핵 tubercul
경계 boundar border
경기 gyeonggi
경로 path rout
경매 auction
경보 warning alert
경사 gradient
경색 infarct
경영 manage business
경영자 executive officer
경쟁 compet
경제 econom
경찰 police
경험 experience
경호 security
경호처 security service
계급 class
계수 coefficient
계약 contract
계엄 martial law
계열 series affiliat
계층 layer hierarch class
계획 plan
고객 customer
고고도 high altitude
고고학 archaeolog
고대역폭 high bandwidth
고등 high
고려 korea goryeo
고령 aged elder aging
고령화 aging ageing
고문 advis counsel tortur
고밀도 high density
고분자 polymer
고속 express high-speed
고용 employment employ
고위공직자 high-ranking officials
고전 classic
고정 fixed
고찰 review consider
고체 solid
고추장 pepper paste
고혈압 hypertension
곡선 curve
골다공증 osteoporosis
골밀도 bone density
골수 marrow
골프 golf
공감 empath
공개 public open disclos
공개소스 open source
공격 attack
공공 public
공군 air force
공급 supply
공급망 supply chain
공기 air
공기업 public enterprise
공단 corporation service agency authority
공동 joint common co
공동체 communit
공론 public
공론장 public sphere
공매도 short selling sell
공명 resonance
공모 public offering
공무원 public official civil servant
공사 corporation authority
공산당 communist party
공산주의 communis
공소 prosecution
공소시효 statute limitations
공수처 corruption investigation office
공시 disclosure disclos
공원 park
공인 certified accredited
공적 public official
공적분 cointegration
공정 fair
공정성 fairness
공제 deduction credit
공주 princess
공직 public office
공직선거 public official election
공직자 public official
공천 nominat
공학 engineering
공항 airport
공화 republic
공황 panic
과 division
과실 negligen
과정 process course
과학 scien
관 museum hall center
관계 relation
관광 touris
관념론 idealism
관리 manag administrat
관세 custom tariff customs
관절 joint arthr
관절염 arthritis
광대역 broadband wideband
광복 liberation
광역시 metropolitan city
광장 plaza square
광주 gwangju
광합성 photosynthe
광해 masquerade
괴롭힘 bully harass
교사 teacher
교섭 bargain negotiat
교수 professor instruct teach
교육 educat
교육과정 curriculum
교육학 pedagogy education
교차비 odds ratio
교통 transport traffic
교향곡 symphony
교향악단 symphony orchestra philharmonic
교회 church
구 district
구간 interval section
구단 club
구독 subscri
구속 arrest detention
구역 zone district area
구조 structur
구직 job seek
구축함 destroyer
구호 relief
국 bureau office national department
국가 national state nation
국가연합 association nations
국경 border
국내 domestic
국내총생산 gdp gross domestic product
국립 national
국무 state
국무위원 minister state
국무조정실 government policy coordination
국무회의 cabinet meeting
국민 people national
국민의힘 people power party
국민참여재판 jury trial
국민총소득 gni gross national income
국방 defense defence
국부 sovereign wealth
국세 tax
국장 director
국정 state affairs
국정감사 parliamentary audit
국정조사 parliamentary investigation
국제 international
국제연합 united nations
국제회계기준 international financial reporting standards
국채 treasury government bond
국토 land
국토안보 homeland security
국회 national assembly parliament
군 county military army
군사 militar
군집 cluster
군축 disarm arms reduction
궁 palace
궁중 royal court
권 right
권력 power
권리 right
권익 rights
궤도 orbit
귀무가설 null hypothesis
규제 regulat
균형 balance
그래프 graph
그래픽 graphic
그룹 group
그림 picture painting figure
극자외선 extreme ultraviolet
극장 theater theatre
근대 modern
근대성 modernity
근력 strength
근로 labor work
근무 work
근육 muscle
글꼴 font
글로벌 global
금고 bank credit vault
금리 interest rate
금메달 gold medal
금성 venus
금속 metal
금융 financ bank
금융위원회 financial services commission
금지 prohibit ban anti
급성 acute
급여 benefit pay salar
기계 machine mechanic
기계어 machine code
기관 institut agency organ engine
기구 organi agency
기금 fund foundation
기기 device
기독교 christian
기록 record archiv
기밀성 confidential
기반 based
기반모델 foundation model
기본 basic fundamental framework
기상 meteorolog weather
기생충 parasite
기소 indict prosecut
기술 technolog technique engineering
기압 pressure
기업 enterprise compan business corporat firm
기업공개 ipo initial public offering
기온 temperature
기울기 gradient slope
기제 mechanism
기준 standard criteri
기지국 base station
기초 basic
기판 board substrate
기획 planning
기후 climat
긴급 emergency
길 road way
길이 length
김치 kimchi
나노 nano
나라 country nation
나무 tree
낙찰 bid
난민 refugee
남 south
남미 south america
남방 southern
남북 inter-korean north south korea
납품 supply deliver
내각 cabinet
내란 insurrection rebellion
내무 interior
내성 resistan toleran resist
내시경 endoscop
내일 tomorrow
내적 internal intrinsic
내피 endotheli
냉전 cold war
네트워크 network
노광 lithograph
노년 elder aging
노동 labor labour
노동당 workers labor party
노동위원회 labor relations commission
노래 song
노벨상 nobel prize
노사 labor management
노사정 labor management government
노인 elderly senior aged older
노조 union
논리 logic
논리학 logic
논문 thesis paper dissertation
농구 basketball
농림 agricultur forestry
농민 peasant farmer
농업 agricultur
농촌 rural
농협 agricultural cooperative nonghyup
높이 height
뇌 brain cerebral
뇌전증 epilep
뇌졸중 stroke
뇌파 electroencephalo electroencephalogra
누리집 website homepage
능력 abilit competen scholastic
다문화 multicultural
다이오드 diode
단 corps group team
단기 short-term short
단말 terminal device
단말기 terminal device handset
단백질 protein
단식 singles
단위근 unit root
단장 head director
단체 organi group
단체교섭 collective bargaining
단층 tomograph
달 moon lunar month
담론 discourse
담보 collateral mortgage secured
담화 discourse
당 party
당뇨 diabet
당뇨병 diabetes
당대표 party leader
당화 glycat
대검 supreme prosecut office
대검찰청 supreme prosecutors
대교 bridge
대구 daegu
대군 prince
대규모 large mass
대기 air atmospher
대로 boulevard
대륙간 intercontinental
대리 agent proxy
대립 alternativ
대법원 supreme court
대변인 spokes
대비 contrast
대사 metabol
대사관 embassy
대서양 atlantic
대선 presidential election
대성당 cathedral
대역 band
대역폭 bandwidth
대응 response countermeasure
대장 colon colorect
대전 world war great
대전환 transformation
대조 control
대조군 control group
대주주 major shareholder
대책 measure countermeasure
대체 substitut alternativ replac
대체불가 non-fungible
대출 loan
대통령 president
대표 chief representative delegate ceo
대표팀 national team
대학 universit college
대학교 universit college
대학수학능력시험 csat college scholastic ability test
대학원 graduate school
대한 korea
대한민국 republic korea
대회 championship competition games
데옥시리보핵산 deoxyribonucleic
데이터 data
데이터베이스 database
도 province
도교 tao dao
도구 instrument tool
도로 road expressway
도메인 domain
도서관 library
도시 urban city
도용 theft
도자기 ceramic porcelain pottery
도핑 doping
독감 influenza flu
독립 independ
돌봄 care
돌연변이 mutat
동 east
동기 motivat
동남아 southeast asian asean
동맹 allianc
동방 eastern orient
동서 east-west
동의 consent agree
동학 donghak
된장 soybean paste
드론 drone
디스플레이 display
디자인권 design
디지털 digital
딥러닝 deep learning
떡 rice cake
또래 peer
라이브러리 librar
라이선스 license licence
라틴 latin
레이저 laser
로봇 robot
로켓 rocket
르네상스 renaissance
리그 league
리더십 leadership
리보 ribo
리튬 lithium
림프 lymph
림프종 lymphoma
마이크로 micro
마트 mart
막걸리 makgeolli rice
만 bay gulf
만성 chronic
만족 satisf
말뭉치 corpus corpora
망 network
망원경 telescope
매개 mediat medium
매수 buy purchase acqui
매출 sales revenue
매출액 sales
머신러닝 machine learning
먼지 dust particulate matter
메뉴 menu
메모리 memory
메타 meta
메탄 methane
면세점 duty free
면역 immun
면적 area
면책 immunity exempt
면허 licen
멸종 extinct
명령 command instruct
명령줄 command line
명상 meditat
모델 model
모집단 population
모형 model
목성 jupiter
목표 goal target objective
몰입 commit immers flow engag
무게 weight
무결성 integrit
무기 weapon arm
무선 wireless
무속 shaman
무역 trade
무용 dance
무인 unmanned
무인기 drone uav
무작위 random
무호흡 apnea
문 gate
문법 gramma
문서 document
문제 problem
문해력 literacy
문헌 literature document
문화 cultur
문화재 heritage cultural
물 water
물가 price inflation
물류 logistic
물리 physic
물리학 physics
물질 substanc material matter
미국 american united states us u.s
미디어 media
미래 future
미사일 missile
미세 fine micro particulate
미술 art
미술관 museum art galler
미학 aesthetic
민간 private civil
민감도 sensitivity
민법 civil act
민정수석 civil affairs
민족 nation ethnic people
민주 democra
민주주의 democracy
밀도 density
바다 sea
바둑 go baduk
바이러스 virus viral
바이오 bio
바탕 desktop
박람회 expo exposition
박물관 museum
박사 doctor
반도체 semiconductor chip
반도핑 anti-doping
반부패 anti-corruption
반응 react respon
발광 light emitting emission
발레 ballet
발병 onset
발사 launch
발사체 launch vehicle
발생률 incidence
발전 development generation power
발전소 power plant
발주 order
밝기 brightness
밥 rice
방사선 radia radio
방송 broadcast
방어 defense
방역 quarantine disinfect
방위 defense defence
방위군 defense force guard
방위비 defense cost
방재 disaster prevention
방정식 equation
방지 prevent anti non
방출 emission releas
방화벽 firewall
배구 volleyball
배당 dividend
배상 compensat damage
배출 emission
배치 deploy batch
배터리 batter
배포 distribut deploy
배포판 distribution
백신 vaccine vaccin
백업 backup back-up
백자 porcelain
백혈병 leukemia
백화점 department store
버그 bug
버전 version
번아웃 burnout
번역 translat
번호 number identity
범용 general purpose
범죄 crime criminal
법 act law
법률 act law
법무 justice
법원 court
법인 corporat foundation
벡터 vector
벤처 venture
변수 variable
변증법 dialectic
변혁적 transformational
변형 transform variation modif
변호사 lawyer attorney bar
변화 change
변환 convert conversion transform
병무 military manpower
병원 hospital
보건 health
보고 report
보궐 by-election
보안 security
보유 hold reserv own
보장 guarantee security
보전 conserv
보조금 subsid
보존 conserv preserv
보좌관 advisor adviser
보증 guarantee
보증금 deposit
보험 insur insurance
보호 protect security
보훈 veteran patriot
복구 recover restor
복식 doubles
복용 take dos
복음 gospel
복제 replicat cop clon
복지 welfare
복호화 decod decrypt
본부 headquarter division office
본부장 head director
부 ministry department part division
부가가치 value added
부가가치세 value-added tax vat
부동산 real estate property
부사장 vice president
부산 busan pusan
부인 repudiat
부작용 side effect adverse
부전 failure insufficien
부정 unfair improper illegal
부정맥 arrhythmia
부채 debt liabilit
부패 corruption
부호 code sign
부호화 encod cod
북 north
북미 north america
북방 northern
북한 north korea
분계선 demarcation line
분기점 point
분담 sharing burden
분담금 cost-sharing contribution
분류 classif categor
분산 variance distribut varianc dispers
분산서비스거부 distributed denial service ddos
분석 analy
분양 sale presale
분열 fission division schizo
분쟁 dispute
분포 distribution
분할 segment partition division split
불가능 non impossible
불고기 bulgogi
불교 buddh
불안 anxiety anxiet
불연속 discontinu
불평등 inequal
브랜드 brand
블랙홀 black hole
블록체인 blockchain
비디오 video
비디오보조심판 video assistant referee
비례대표 proportional representation
비만 obes
비무장 demilitari
비밀 secret
비빔밥 bibimbap
비상 emergency
비상대책 emergency
비서 secretar
비식별 de-identif
비용 cost expens
비율 ratio rate
비정규직 non-regular
비판 critic
비핵화 denuclear
비행 flight
비행기 airplane aircraft
비확산 non-proliferation nonproliferation
빅데이터 big data
빅뱅 big bang
사 company corporation history temple
사건 incident affair
사격 shooting
사고 accident incident
사고력 thinking
사드 thaad
사람 human people person
사랑 love
사령부 command
사례 case
사망 death mortal
사망률 mortality death rate
사모 private
사모펀드 private equity fund
사무 office affairs
사무국 secretariat office
사무처 secretariat
사무총장 secretary-general secretary general
사물 thing object
사물인터넷 internet things iot
사법 judic justice
사설 private
사업 program project business
사업본부 post
사업자 operator provider business
사용권 license
사용성 usability
사용자 user
사이버 cyber
사장 president
사전 pre dictionar prior
사진 photo picture
사찰 temple
사채 bond
사회 societ social communit
사회권 social right
사회적 social
사회학 sociology
삭제 delet eras remov
산 mountain mount mt acid
산림 forest
산성비 acid rain
산소 oxygen
산업 industr
산업재해 industrial accident
산화 oxid
삶 life
상 prize award
상각 amorti depreci
상거래 commerce
상공 commerce
상공회의소 chamber commerce
상관 correlat
상대 relativ
상대성 relativity
상무 managing director commerce
상법 commercial act
상생 win-win coexist
상속 inherit
상장 list
상장지수 exchange traded
상표 trademark brand
상품 product goods commodit commodity
상호 mutual inter trade name
상환 repay service
새 new
새로운 new
새마을 saemaul
새마을금고 community credit cooperatives
색상 color colour hue
색인 index
샌드박스 sandbox
생명 life bio
생명공학 biotechnology
생물 biolog
생산 product
생산자 producer
생성 generat
생성형 generative
생존 surviv
생태 ecolog
생태계 ecosystem
생활 life living livelihood
서 west book
서명 signatur
서방 western
서비스 service
서사 narrativ epic
서열 sequenc
서울 seoul
석사 master
석유 petroleum oil
선 zen line good
선거 election
선물 futures gift
선수 player
선수권 championship
선수촌 athletes village
선언 declaration
선천성 congenital
선택 select choice option
설명 explain explan
설문 survey questionnaire
설치 install
섬 island
섭식 eating
성격 personality
성경 bible
성당 cathedral
성리학 neo-confucian
성실성 conscientious
세계 world global
세균 bacteri
세금 tax
세대 generation
세액 tax
세전 before taxes
세제 tax
세포 cell
센서 sensor
센터 center centre
소 office center institute
소득 income
소방 fire
소버린 sovereign
소비 consum
소상공인 small business micro
소생 resuscit
소설 novel
소송 suit litigation procedure lawsuit litigat
소유 own
소유권 ownership
소주 soju
소진 burnout
소추 prosecut impeach
소프트웨어 software
속도 velocity speed
손상 damage impair
손실 loss
손익 profit loss
손익분기점 break-even point
손해 damage
수능 csat
수도 capital water
수도권 capital metropolitan
수력 hydro
수면 sleep
수사 investigat
수산 fisher
수석 senior chief
수소 hydrogen
수술 surger operation surg
수신자 receiver
수업 class instruction
수영 swim
수용체 receptor
수익 profit earning return yield revenue
수익률 return yield
수입 import income
수자원 water resource
수주 order
수준 level
수질 water quality
수집 collect
수출 export
수치 value number level
수표 check
수협 fisheries cooperative
숙의 deliberat
순이익 net income profit
순자산 net asset book
순환 recurrent circul recurren circula
숲 forest
스마트 smart
스케이팅 skating
스타트업 startup start-up
스트레스 stress
습도 humidity
승부차기 penalty shootout
시 city poem poetr
시가총액 market capitalization cap
시간 time hour
시계열 time series
시대 era age period
시민 civil citizen
시민권 citizenship
시상식 awards
시스템 system
시장 market mayor
시집 poems
시차 lag time
시험 test trial exam
시효 limitation prescription
식당 restaurant
식량 food
식민지 colon
식별 identi identif
식품 food
신경 neur nerve
신경증 neurotic
신뢰 trust reliab confiden
신뢰성 reliab trustworth
신뢰할 trust
신문 newspaper daily news
신부전 renal failure kidney
신약 new drug
신용 credit
신원 identit
신장 kidney renal
신재생 renewable new
신탁 trust
신학 theolog
신화 myth
실 office room
실록 annals
실업 unemploy
실업률 unemployment rate
실용신안 utility model
실장 chief
실재론 realism
실학 practical
실험 experiment
심근 myocardi
심리 psycholog
심리학 psychology
심부전 heart failure
심사 review
심의 deliberat review
심장 heart cardiac
심전도 electrocardio electrocardiogra
심층 deep
심판 tribunal trial referee
심판원 referee umpire
심폐 cardiopulmonary
심폐소생술 cardiopulmonary resuscitation
심혈관 cardiovascular
십자군 crusade
아동 child
아래 under
아메리카 america
아미노산 amino acid
아시아 asia
아키텍처 architectur
아토피 atop
아프리카 africa
악성 malicious malign
악성코드 malware malicious code
안보 security
안전 safety
안전성 safety
알고리즘 algorithm
알레르기 allerg
알루미늄 alumin
알츠하이머 alzheimer
암 cancer carcinoma
암호 crypto cipher encrypt
암호화 encrypt
암흑 dark
압력 pressure
압축 compress
애착 attach
액정 liquid crystal
액체 liquid
야구 baseball
야구위원회 baseball organization
약 drug medicine
약물 drug
약사 pharmacist
약품 drug
양궁 archer
양극성 bipolar
양도 transfer
양도소득 capital gains
양성 positive benign
양육 parent rear
양자 quantum
양적 quantitative
양전자 positron
양해각서 memorandum understanding mou
어린이 child
어음 bill note
억제 deterr suppress inhibit
언론 press media
언어 language linguist
언어학 linguistics
업무협약 memorandum understanding mou agreement
에너지 energ
에이전트 agent
여과 filter
여론 public opinion
여론조사 poll
여성 women gender female
여왕 queen
여행 travel tour
역 station
역량 competen capab
역사 histor
역전파 backpropagation propagation
역학 mechanic dynamic epidemiolog
연결 connect link consolidat
연계 link connect
연구 research study studies
연구소 institute laborator research
연극 play theater theatre
연금 pension
연맹 federation league union alliance
연방 federal
연쇄 chain series
연장 extra overtime
연합 union united federation alliance coalition allied
연합사 combined forces command
연합사령부 combined forces command
열람 access inspect
열쇠 key
열역학 thermodynamic
염기 base
영국 british united kingdom uk
영사관 consulate
영상 imag video
영업 operat business
영업비밀 trade secret
영웅 hero
영장 warrant
영지식 zero-knowledge zero knowledge
영향 impact influence effect
영향력 impact
영화 film movie
영화제 film festival
예금 deposit
예방 prevent
예보 forecast
예산 budget
예선 qualif prelim
예술 art arts
예측 predict forecast
오늘 today day
오류 error fault
오버더톱 top
오염 pollut contaminat
오존 ozone
오차 error
오케스트레이션 orchestrat
오페라 opera
오픈소스 open source
온난화 warming
온도 temperature
온라인 online
온실가스 greenhouse gas
올림픽 olympic
옵션 option
완화 relax eas mitigat
왕 king
왕실 royal
왕자 prince
왕조 dynasty
외교 foreign diplo
외교부 ministry foreign affairs
외래 outpatient
외무 foreign affairs
외상 trauma
외적 external extrinsic
외향성 extraversion
외환 foreign exchange
외환보유액 foreign exchange reserves
요구 demand require request
요법 therapy
요양 care nurs
요인 factor
용량 dose capacity volume
우도 likelihood
우울 depress
우울증 depression depress
우정 postal post
우주 space aerospace
우체국 post office
운동 movement campaign exercise
운영 operat
운영체제 operating system os
운용 manag operat
원 institute service agency council academy won
원가 cost
원격 remote tele
원내 floor
원내대표 floor leader
원리금 principal interest
원자력 nuclear atomic
원장 director president ledger
원전 nuclear
원조 aid assist
월드컵 world cup
월세 rent
웨이퍼 wafer
웹 web
위기 crisis endanger
위성 satellite
위암 gastric stomach cancer
위원 commission committee council member
위원장 chair
위원회 commission committee council board
위치 location position
위탁 consign outsourc entrust
위탁생산 foundry contract manufacturing
위험 risk danger hazard
위험비 hazard ratio
유교 confucian
유기 organic
유도 judo induc
유럽 europe
유물론 materialism
유방 breast mamm
유병률 prevalence
유산 heritage
유심 usim sim
유아 early childhood infant
유엔 un united nations
유의 significan
유의확률 p-value probability
유전 genetic hereditary
유전자 gene genetic
유전자가위 crispr
유전체 genom
유지 keep maint
유지군 keeping force
유통 distribut retail
육군 army
육상 athletic
육자회담 six-party talks
윤리 ethic
윤리학 ethics
율 rate ratio
융합 fusion converg
은닉 hidden
은하 galax
은하수 milky way
은행 bank
음성 speech voice negative
음소 phonem
음악 music
음주 drink alcohol
응급 emergency
응용 applicat applied
의도 intent
의료 medical health care
의료원 medical center
의미 semantic mean
의미론 semantics
의병 righteous army
의사 doctor physician intention
의사결정 decision making
의약 drug medicin pharmaceutic
의약국 drug administration
의약품 drug pharmaceutic medicin
의원 hospital clinic assembl lawmaker
의원내각 parliamentary cabinet
의장 chair speaker
의정서 protocol
의존 depend
의학 medic
의회 council congress parliament assembly
이동 mobil mov
이동권 portability right mobility
이론 theor
이름 name
이미지 image
이민 immigra
이사 director
이사장 chair
이사회 board council directors
이산화 dioxide
이슬람 islam
이식 transplant
이야기 story tale
이온 ion
이용 use utiliz
이익 profit earning income interest
이익률 margin return rate
이주 migrat
이중차분 difference
익명 anonym
인 person people
인간 human
인공 artificial
인공지능 artificial intelligence ai
인공지능전환 transformation ax
인구 population demograph
인권 human rights
인도 india indo humanitarian
인도적 humanitarian
인류 human anthrop
인류학 anthropology
인문 human
인문학 humanities
인물 person figure
인사 personnel
인사청문회 confirmation hearing
인사혁신 personnel management
인쇄회로 printed circuit
인수 acqui
인수합병 merger acquisition m&a
인식 recogni perception
인식론 epistemolog
인용 citation
인자 factor
인증 certificat authenticat
인지 cognit
인천 incheon
인체 human body
인터넷 internet
인터뷰 interview
인터페이스 interface
인프라 infrastructure
인플루엔자 influenza
일관성 consisten
일반 general
일반인공지능 artificial general intelligence agi
일본 japan nippon
일치도 agreement concordance
임금 wage
임대 lease rent
임베딩 embedding
임상 clinic
임시 provisional temporary
임진왜란 imjin war
임차 lease tenan
입국 immigration entry
입법 legislat
입법예고 legislation notice
입원 admission hospitaliz inpatient
입자 particle
입찰 bid tender
자 officer person
자궁 uter
자궁경부 cervi
자기 magnetic self
자기자본 equity capital
자기장 magnetic field
자동 automat
자동차 motor auto vehicle car
자료 data material
자문 advis consult
자본 capital
자사주 treasury stock share
자산 asset
자아 self ego
자연 natur
자연어 natural language
자영업 self-employ
자외선 ultraviolet
자원 resource
자유 free libert
자유도 degree freedom
자유주의 liberalism
자율 autonom self
자율주행 autonomous driving self-driving
자존감 esteem
자책점 earned run
자치 autonom self-govern
작용 act effect
잠수함 submarine
잠재 latent potential
장 chief market
장관 minister secretary
장군 general
장기 long-term organ chess
장려금 incentive
장로교 presbyterian
장애 disorder disab
장애인 disab handicap person
장이론 field theory
장치 device unit apparatus
장타율 slugging percentage
재개발 redevelop
재건축 reconstruct
재고 inventor stock
재난 disaster
재단 foundation
재무 financ
재무부 department treasury
재무제표 financial statement
재벌 conglomerate chaebol
재보궐 by-election
재산 property
재생 renew regenerat
재정 financ fiscal
재택 home
재판 trial
재판소 court
재해 accident disaster
재현율 recall
재활용 recycl
쟁의 dispute
저널 journal
저밀도 low density
저작권 copyright
저장 stor sav
저장소 repositor storage
저축 saving
저출산 low birth fertility
적대 adversar hostil
적대적 adversarial
적십자 red cross
적외선 infrared
전고체 solid-state all-solid
전기 electric biograph
전기장 electric field
전기차 electric vehicle ev
전달 transmi deliver communicat
전담 task dedicated
전략 strateg
전력 electric power
전력망 grid power
전령 messenger
전립선 prostat
전망 outlook prospect
전무 executive vice
전문가 expert specialist
전사 transcri
전사적 enterprise
전설 legend
전세 jeonse lease deposit rental
전송 transmi transfer
전송요구권 portability
전시회 exhibition show
전용 dedicated private exclusive
전이 transfer metasta
전이성 metasta
전자 electron
전자기 electromagnetic
전자상거래 e-commerce commerce
전쟁 war
전지 batter
전지구 global
전차 tank
전철 metro subway
전통 tradition
전투기 fighter
전파 radio wave propagation
전해질 electrolyte
전환 transform transition conversion x
절대 absolut
점 store shop point
접근 access approach
접근성 accessib
접속 access connect
정거장 station
정규 normal regular
정규직 regular
정당 party
정동 affect
정렬 align sort
정무 political
정무수석 political affairs
정밀 precis
정밀의료 precision medicine
정보 informat intelligence data
정보국 intelligence agency
정보통신 ict information communication
정부 government
정상회담 summit
정상회의 summit
정서 emotion affect
정의 justice definition
정의론 theory justice
정전 armistice ceasefire blackout
정찰 reconnaissance surveill
정책 polic
정체성 identity identit
정확도 accuracy
제곱 square
제곱근 root
제공 provi
제국 empire imperial
제도 system scheme regime institution
제독 admiral
제로 zero
제어 control
제재 sanction
제조 manufactur
제조업 manufacturing
제주 jeju
제품 product
젠더 gender
조각 sculptur
조기경보 early warning
조달 procurement
조례 ordinance
조별 group
조사 survey investigat
조선 joseon shipbuilding
조세 tax
조약 treaty
조작 manipulat operat
조절 moderat regulat
조정 adjust mediat coordinat tun
조직 organi tissue
조합 association cooperative union
조현병 schizophrenia
존재 being exist
존재론 ontolog
종 species bell
종교 religio
종단 longitudinal
종말 terminal
종양 tumor neoplas
종합 comprehensive general integrated
종합부동산세 comprehensive real estate
주가 price stock
주권 sovereign
주당 per share
주문자 original equipment
주문형 on-demand demand
주소 address
주식 stock share equit
주요 major main key
주의 attention caution
주의자 ist
주주 shareholder stockholder
주주총회 shareholders meeting
주체 subject
주택 housing
주파수 frequenc spectrum
주한미군 forces korea usfk
준결승 semifinal
준비 reserve prepar
줄기세포 stem cell
중국 china chinese
중대재해 serious accident
중독 addict poison
중동 middle east
중력 gravit
중립 neutral
중세 medieval middle
중소 small medium
중소기업 sme small medium enterprise
중심 center based oriented
중앙 central national
중앙은행디지털화폐 central bank digital currency cbdc
중앙회 federation
중재 arbitrat mediat
중학교 middle school
중합 polymer
중환자 intensive critical
중환자실 intensive care unit
증강 augment
증권 securit stock
증권거래 securities exchange
증류 distill
증명 proof prov certificat
증여 gift
증후군 syndrome
지가 land price
지검 prosecut office district
지구 earth global district
지능 intelligen
지능형 intelligent smart
지단백 lipoprotein
지대 zone
지방 district local regional provincial
지배 control govern domin
지분 stake equity share
지속 sustain continu persist
지속적 continuous
지수 index quotient
지식 knowledge intellectual
지역 region local area
지역구 constituency
지연 delay latency procrastinat
지원 support aid assist
지원금 subsid grant
지주 holding
지지 support
지지율 approval rating
지진 earthquake
지질 lipid geolog geoscien
지질학 geology
지하철 subway metro
직무 job
직업 vocation occupation job
진단 diagnos
진화 evolut
진흥 promotion
질 quality
질량 mass
질병 disease
질병관리 disease control
질소 nitrogen
질적 qualitative
질환 disease disorder
집 house home
집단 group
집단지성 collective intelligence
집적 integrat
징계 disciplin
차 tea car vehicle
차관 vice minister
차단 block
차량 vehicle
차분 difference
차비 fare
차원 dimension
참모 staff chiefs
창 window
창업 found startup
창의 creativ
채권 bond
채용 recruit hir
책임 responsib liability liabilit
챔피언스 champions
챗봇 chatbot
처 ministry office agency
처리 process treat
처리자 processor controller
처벌 punish
처장 minister
척도 scale
척추 spin vertebra
천문 astronom
천문학 astronomy
천식 asthma
천주교 catholic
천체 celestial astronomical
천체물리 astrophysics
철강 steel
철도 rail railway railroad
철학 philosoph
청 agency service administration office
청년 youth young
청렴 integrity
청문회 hearing
청소년 youth adolescen
청약 subscri
청자 celadon
청장 commissioner
청탁 solicitation graft
체계 system framework
체계적 systematic
체육 sport
체제 system regime order
체조 gymnast
체중 weight
체질 constitution body
체질량 body mass
초 super ultra hyper
초등 elementary primary
초음파 ultraso
촉매 catalyst
촉진 promot facilit
총리 prime premier minister
총무 general affairs
총부채 debt total
총생산 gross product
총선 general election
총액 total amount
총연맹 confederation federation
총장 president general
총재 governor president
총회 assembly general
촬영 tomograph imaging photograph
최고 chief supreme top highest
최고경영자 ceo chief executive officer
최고운영책임자 coo chief operating officer
최고재무책임자 cfo chief financial officer
최고정보보호책임자 ciso chief information security officer
최고정보책임자 cio chief information officer
최대 maximum maximal
최소 minimum least minimal
최저 minimum
최저임금 minimum wage
최적 optim
추론 infer reason inference
추적 track trac
추적조사 panel follow
추정 estimat
추정치 estimate
추진 promotion
추진단 task force
추천 recommend
축구 football soccer
축구단 football club
축산 livestock food
축소 reduc
축제 festival
출루율 on-base percentage
출산 birth
출산율 birth rate fertility
출입국 immigration
춤 dance
췌장 pancrea
취약 vulnerab
취업 employ job
층 layer
치료 therap treatment treat
치매 dementia
치명률 fatality
친화성 agreeable
침 acupunct
침입 intru
침해 infring intrusion breach
카메라 camera
컨테이너 container
컴퓨터 comput
컴퓨팅 computing
코드 code
코로나 corona covid
코호트 cohort
콘텐츠 content
콜레스테롤 cholesterol
클라우드 cloud
키 key
타당도 validity
타워 tower
타율 batting average
타자 batter
탄도 ballistic
탄력성 resilien elastic
탄소 carbon
탄핵 impeach
탈식민 postcolonial decoloni
탐사 explor
탐사선 probe orbiter
탐색 explor search
탐색적 exploratory
탐지 detect
탑 tower pagoda
태권도 taekwondo
태도 attitud
태스크포스 task force
태양 sun solar
태양계 solar system
태양광 solar photovoltaic
태평양 pacific
태풍 typhoon
텍스트 text
텐서 tensor
토성 saturn
토지 land
토큰 token
통계 statistic
통사 syntax syntactic
통상 trade
통신 communicat telecom
통신사업자 telecommunications carrier operator
통일 unification
통제 control
통치 govern
통합 integrat unif
통합개발환경 integrated development environment ide
통화 monetary currency
퇴직 retire severance
투명 transparen
투명성 transparen
투수 pitcher
투여 administ
투자 invest
투표 vot ballot referendum
트랜지스터 transistor
트리 tree
특검 special counsel prosecut
특구 zone special
특권 privileg
특례 exception special
특별 special
특별시 metropolitan special city
특사 envoy
특성 characteristic feature property trait
특수 special
특이도 specificity
특징 feature character
특허 patent
팀 team
파견 dispatch
파생 derivativ
파업 strike
파킨슨 parkinson
판구조론 plate tectonics
판독 review read assistant
판사 judge
패널 panel
패럴림픽 paralympic
패키지 package
펀드 fund
편의점 convenience store
편집 edit
편집기 editor
편차 deviation
편향 bias
평가 evaluat assess
평가사 rating
평균 mean average
평등 equal
평생 lifelong
평의회 council
평화 peace
평화협정 peace treaty agreement
폐 lung pulmonary
폐기물 waste
폐렴 pneumonia
폐암 lung cancer
포럼 forum
포병 artillery
폭력 violen
폭염 heat wave
표본 sample
표적 target
표준 standard
표집 sampling
표현 represent express
품질 quality
풍력 wind power
프라이버시 privacy
프레임워크 framework
프로 pro profession
프로그래밍 programming
프로그램 program
프로토콜 protocol
프롬프트 prompt
플랫폼 platform
피겨 figure
피드백 feedback
피부 skin derma
피부염 dermatitis
핀테크 fintech
필터링 filter
하강 descent
하늘 sky
하도급 subcontract
하드웨어 hardware
하수 sewage
학교 school academy
학기 semester
학년 grade
학대 abuse
학사 bachelor
학생 student
학술 academ
학술지 journal
학습 learn training
학원 academy institute
학위 degree
학회 society association
한계선 limit line
한국 korea
한류 korean wave hallyu
한미 korea-us rok-us
한방 korean medicine oriental
한복 hanbok
한옥 hanok
한의학 korean medicine
한파 cold wave
함 ship
함수 function
합계출산율 total fertility rate
합금 alloy
합동 joint
합병 merger
합성 synthe compos convolution
합성곱 convolution
합창단 choir
항공 aviation aero air airline
항공기 aircraft
항공모함 aircraft carrier
항공우주국 aeronautics space administration
항만 port
항법 navigat
항생제 antibiotic
항성 star
항암 anticancer
항암화학 chemo
항원 antigen
항쟁 uprising struggle
항체 antibod
해 sea
해결 solv resolution
해경 coast guard
해고 dismiss layoff
해군 navy
해독 decrypt decod
해방 liberat
해병대 marine
해석 interpret
해석학 hermeneutic
해양 ocean marine maritime
해양경찰 coast guard
해킹 hack
핵 nuclear
핵산 nucleic acid
핵우산 nuclear umbrella
행동 behavio action
행렬 matri
행성 planet
행위 behavio act conduct
행정 administrat public
행정부 executive administration
행정심판 administrative appeals
행정안전 interior safety
허가 permi licen
헌법 constitution
헌신 commit
헌장 charter
헬기 helicopter
헬스케어 healthcare
혁명 revolution
혁신 innovat
현금 cash
현대 contemporary modern
현상 phenomen
현상학 phenomenolog
현실 reality
혈관 vascular vessel
혈당 glucose blood sugar
혈당지수 glycemic index
혈색소 hemoglobin
혈압 blood pressure
혈액 blood hemat
협동조합 cooperative
협력 cooperat collaborat
협력업체 supplier partner
협상 negotiat
협심증 angina
협약 convention agreement
협업 collaborat
협의체 council consultative
협의회 council association conference
협정 agreement
협주곡 concerto
협회 association society federation
형법 criminal act
형질 trait
형태소 morphem
혜성 comet
호 lake
호르몬 hormone
호선 line
호텔 hotel
호흡 respirat breath
호흡기 respiratory
혼합 mixed hybrid mix
홈런 home run
홍수 flood
화 ization
화면 screen display
화산 volcan
화성 mars
화용 pragmatic
화폐 currency money
화학 chemi
화합물 compound
확률 probabilit
확률효과 random effect
확산 diffus spread proliferat
확산금지 non-proliferation
확인적 confirmatory
확장 extend expan
확장성 scalab
환각 hallucinat
환경 environment
환율 exchange rate
활성 activ
황제 emperor
회 association society council
회계 account
회귀 regression
회담 talks summit
회로 circuit
회복 recover resilien
회사 compan corporation
회사채 corporate bond
회의 conference meeting council congress
회장 chair president
회화 painting
횡단 cross
효과 effect
효능감 efficacy
효소 enzym enzyme
후 post after
후보 candidate
후천성 acquired
훈련 train
휘발성 volatile
휴전 truce armistice ceasefire
흐름 flow
흑백 black white
흡연 smok
희곡 play drama
힌두교 hindu
힘 force power
`
