/**
 * Components of Korean names and terms and the English words that usually render them, as beginnings of words.
 * General vocabulary, written for pyogi; it recognises that a bracket translates its head and is never used to translate.
 * One component a line: the Korean, then the beginnings.
 */
export const COMPONENTS: string = `
위원회 commission committee council board
협의회 council association conference
위원 commission committee council member
협의체 council consultative
협회 association society federation
학회 society association
연합회 federation association union
연합 union united federation alliance coalition allied
연맹 federation league union alliance
총연맹 confederation federation
노동조합 union
노조 union
조합 association cooperative union
공단 corporation service agency authority
공사 corporation authority
재단 foundation
기금 fund foundation
기구 organi agency
조직 organi tissue
기관 institut agency organ engine
단체 organi group
법인 corporat foundation
진흥원 agency institute promotion
진흥 promotion
개발원 institute development
연구원 institute research
연구소 institute laborator research
연구회 council society
연구 research study studies
과학원 institute academy
기술원 institute technology
평가원 institute evaluation
정보원 service intelligence institute information
관리원 institute agency service management
센터 center centre
본부 headquarter division office
사무소 office
사무국 secretariat office
사무처 secretariat
대사관 embassy
영사관 consulate
은행 bank
금융 financ bank
통화 monetary currency
지주 holding
그룹 group
회사 compan corporation
기업 enterprise compan business corporat firm
공기업 public enterprise
중소기업 sme small medium enterprise
중소 small medium
벤처 venture
스타트업 startup start-up
대학교 universit college
대학원 graduate school
대학 universit college
학교 school academy
학원 academy institute
교육 educat
교육청 education office
교육부 ministry education
도서관 library
박물관 museum
미술관 museum art galler
병원 hospital
의료원 medical center
의원 hospital clinic assembl lawmaker
의료 medical health care
의학 medic
의약품 drug pharmaceutic medicin
의약 drug medicin pharmaceutic
약품 drug
식품 food
보건 health
복지 welfare
여성 women gender female
가족 family
청소년 youth adolescen
아동 child
노인 elderly senior aged older
장애인 disab handicap person
장애 disorder disab
고용 employment
노동 labor labour
산업 industr
통상 trade
무역 trade
자원 resource
에너지 energ
환경 environment
기후 climat
변화 change
기상 meteorolog weather
해양 ocean marine maritime
수산 fisher
농림 agricultur forestry
농업 agricultur
농촌 rural
축산 livestock food
식량 food
산림 forest
국토 land
교통 transport traffic
도로 road expressway
철도 rail railway railroad
항공 aviation aero air airline
우주 space aerospace
항만 port
공항 airport
건설 construction
건축 architectur building
주택 housing
도시 urban city
토지 land
행정 administrat public
안전 safety
안전부 safety
국방 defense defence
국방부 ministry defense
군사 militar
방위 defense defence
사업 program project business
병무 military manpower
경찰 police
경찰청 police agency
소방 fire
해경 coast guard
해양경찰 coast guard
검찰 prosecut
검찰청 prosecut office
지검 prosecut office district
대검 supreme prosecut office
특검 special counsel prosecut
법무 justice
법무부 ministry justice
법원 court
재판소 court
대법원 supreme court
헌법 constitution
헌법재판소 constitutional court
중앙 central national
지방 district local regional provincial
고등 high
국세 tax
국세청 tax service
관세 custom tariff
관세청 customs service
통계 statistic
조달 procurement
특허 patent
지식 knowledge intellectual
재산 property
지식재산 intellectual property
저작권 copyright
문화 cultur
문화재 heritage cultural
유산 heritage
체육 sport
관광 touris
예술 art arts
영화 film movie
음악 music
콘텐츠 content
방송 broadcast
통신 communicat telecom
미디어 media
언론 press media
신문 newspaper daily news
정보 informat intelligence data
정보통신 ict information communication
보호 protect security
보안 security
정보보호 information security protection
개인 personal individual private
개인정보 personal information privacy
프라이버시 privacy
사이버 cyber
해킹 hack
침해 infring intrusion breach
사고 accident incident
대응 response countermeasure
팀 team
과학 scien
기술 technolog technique engineering
과학기술 science technology
정보통신부 ict communication information
기획 planning
예산 budget
재정 financ fiscal
재정경제 finance economy
경제 econom
공정 fair
거래 trad transaction
공정거래 fair trade
금융위원회 financial services commission
감독 supervis
감독원 supervisory service
감사 audit
감사원 audit inspection
검사 inspect test prosecutor
권익 rights
인권 human rights
권리 right
국민 people national
국가 national state nation
국립 national
국제 international
국내 domestic
세계 world global
글로벌 global
지구 earth global district
아시아 asia
태평양 pacific
유럽 europe
유엔 un united nations
국제연합 united nations
미국 american united states us u.s
영국 british united kingdom uk
일본 japan nippon
중국 china chinese
한국 korea
대한 korea
대한민국 republic korea
고려 korea goryeo
남북 inter-korean north south korea
북한 north korea
통일 unification
외교 foreign diplo
외교부 ministry foreign affairs
외무 foreign affairs
보훈 veteran patriot
국무 state
국무총리 prime minister
총리 prime premier minister
대통령 president
대통령실 presidential office
비서 secretar
비서실 secretariat office
국회 national assembly parliament
의회 council congress parliament assembly
정당 party
민주 democra
민주당 democratic party
자유 free libert
공화 republic
노동당 workers labor party
당 party
선거 election
선거관리 election
투표 vot ballot referendum
정부 government
정책 polic
제도 system scheme regime institution
법 act law
법률 act law
기본법 act basic framework
특별법 special act
특별 special
기본 basic fundamental framework
조례 ordinance
협약 convention agreement
협정 agreement
조약 treaty
의정서 protocol
선언 declaration
헌장 charter
회의 conference meeting council congress
정상회의 summit
정상회담 summit
포럼 forum
총회 assembly general
안보 security
안전보장 security
안전보장이사회 security council
이사회 board council directors
이사 director
위원장 chair
의장 chair speaker
회장 chair president
사장 president
대표 chief representative delegate ceo
최고 chief supreme top highest
경영자 executive officer
책임자 officer
최고경영자 ceo chief executive officer
재무 financ
운영 operat
기술책임자 technology officer
전략 strateg
장관 minister secretary
차관 vice minister
부 ministry department part division
처 ministry office agency
청 agency service administration office
국 bureau office national department
실 office room
과 division
원 institute service agency council academy won
회 association society council
단 corps group team
소 office center institute
관 museum hall center
사 company corporation history temple
시 city
도 province
군 county military army
구 district
특별시 metropolitan special city
광역시 metropolitan city
특별자치도 special self-governing province
자치 autonom self-govern
전력 electric power
전기 electric
전자 electron
전지 batter
배터리 batter
반도체 semiconductor chip
메모리 memory
고대역폭 high bandwidth
대역폭 bandwidth
디스플레이 display
자동차 motor auto vehicle car
차량 vehicle
전기차 electric vehicle ev
자율주행 autonomous driving self-driving
수소 hydrogen
태양광 solar photovoltaic
원자력 nuclear atomic
핵 nuclear
원전 nuclear
발전 development generation power
발전소 power plant
가스 gas
석유 petroleum oil
화학 chemi
물리 physic
생명 life bio
생물 biolog
생명공학 biotechnology
공학 engineering
유전자 gene genetic
유전 genetic hereditary
유전체 genom
단백질 protein
세포 cell
줄기세포 stem cell
항체 antibod
항원 antigen
백신 vaccine
바이러스 virus viral
세균 bacteri
감염 infect
감염증 disease infection
질병 disease
질환 disease disorder
증후군 syndrome
암 cancer carcinoma
종양 tumor neoplas
당뇨 diabet
당뇨병 diabetes
고혈압 hypertension
혈압 blood pressure
심장 heart cardiac
심혈관 cardiovascular
혈관 vascular vessel
뇌 brain cerebral
신경 neur nerve
주요 major main key
우울 depress
우울증 depression
불안 anxiety
외상 trauma
스트레스 stress
후 post after
급성 acute
만성 chronic
호흡기 respiratory
호흡 respirat breath
폐 lung pulmonary
간 liver hepat
신장 kidney renal
면역 immun
치료 therap treatment
요법 therapy
수술 surger operation
진단 diagnos
영상 imag video
자기 magnetic self
공명 resonance
자기공명 magnetic resonance
자기공명영상 magnetic resonance imaging
컴퓨터 comput
단층 tomograph
촬영 tomograph imaging photograph
체질량 body mass
지수 index quotient
수치 value number level
비율 ratio rate
율 rate ratio
이익 profit earning income interest
수익 profit earning return yield revenue
순이익 net income profit
영업 operat business
영업이익 operating profit
주당 per share
주가 price stock
주식 stock share equit
증권 securit stock
거래소 exchange
채권 bond
금리 interest rate
환율 exchange rate
물가 price inflation
소비자 consumer
소비자물가 consumer price
생산자 producer
생산 product
총생산 gross product
국내총생산 gdp gross domestic product
국민총소득 gni gross national income
소득 income
세금 tax
세액 tax
공제 deduction credit
보험 insur
연금 pension
건강보험 health insurance
건강 health
부동산 real estate property
자산 asset
자본 capital
투자 invest
펀드 fund
상장 list
상장지수 exchange traded
기업공개 ipo initial public offering
공개 public open disclos
매수 buy purchase acqui
인수 acqui
합병 merger
인수합병 merger acquisition m&a
양해각서 memorandum understanding mou
각서 memorandum
업무협약 memorandum understanding mou agreement
계약 contract
사회 societ social communit
사회적 social
책임 responsib liability
사회책임 social responsibility
지배구조 governance
거버넌스 governance
지속가능 sustainab
지속 sustain continu persist
가능 able
발전목표 development goals
목표 goal target objective
온실가스 greenhouse gas
탄소 carbon
중립 neutral
배출 emission
배출권 emission
무역기구 trade organization
보건기구 health organization
통화기금 monetary fund
협력 cooperat collaborat
경제협력 economic cooperation
개발 develop
공동체 communit
공동 joint common co
자유무역 free trade
자유무역협정 free trade agreement
관계 relation
조정 adjust mediat coordinat
분쟁 dispute
중재 arbitrat mediat
상공회의소 chamber commerce
상공 commerce
소비 consum
유통 distribut retail
물류 logistic
공급망 supply chain
공급 supply
수출 export
수입 import income
은행원 banker
디지털 digital
데이터 data
데이터베이스 database
빅데이터 big data
네트워크 network
인터넷 internet
소프트웨어 software
하드웨어 hardware
플랫폼 platform
클라우드 cloud
컴퓨팅 computing
인공지능 artificial intelligence ai
인공 artificial
지능 intelligen
생성형 generative
생성 generat
적대적 adversarial
신경망 neural network
합성곱 convolution
순환 recurrent circul
기계학습 machine learning
기계 machine mechanic
학습 learn training
강화학습 reinforcement learning
강화 reinforce enhance strength
심층 deep
딥러닝 deep learning
머신러닝 machine learning
전이 transfer metasta
대규모 large mass
거대 large giant
초거대 hyperscale large
언어 language linguist
언어모델 language model
모델 model
모형 model
자연어 natural language
자연 natur
처리 process treat
음성 speech voice negative
인식 recogni perception
인지 cognit
객체 object
검출 detect
탐지 detect
추론 infer reason
검색 search retriev
증강 augment
증강현실 augmented reality
가상 virtual
가상현실 virtual reality
현실 reality
혼합 mixed hybrid
범용 general purpose
일반 general
초 super ultra hyper
그래픽 graphic
처리장치 processing unit
중앙처리장치 central processing unit
장치 device unit apparatus
시스템 system
체계 system framework
관리 manag administrat
관리체계 management system
관리시스템 management system
품질 quality
경영 manage business
전사적 enterprise
자원관리 resource management
고객 customer
서비스 service
사용자 user
경험 experience
인터페이스 interface
응용 applicat applied
프로그램 program
프로그래밍 programming
프로토콜 protocol
접속 access connect
접근 access approach
제어 control
무선 wireless
이동통신 mobile communication telecommunication
이동 mobil mov
위성 satellite
항법 navigat
위치 location position
위치정보 location
전지구 global
사물인터넷 internet things iot
사물 thing object
양자 quantum
양자역학 quantum mechanic
역학 mechanic dynamic epidemiolog
열역학 thermodynamic
암호 crypto cipher
암호화폐 cryptocurrenc
화폐 currency money
블록체인 blockchain
인증 certificat authenticat
공인 certified accredited
가입자 subscriber
식별 identi
식별번호 identity identifier identification number
번호 number identity
이동가입자 mobile subscriber
유심 usim sim
수집 collect
표준 standard
표준화 standardization standard
표준편차 standard deviation
편차 deviation
평균 mean average
오차 error
분산 variance distribut
분포 distribution
회귀 regression
분석 analy
요인 factor
상관 correlat
계수 coefficient
신뢰 trust reliab confiden
신뢰도 reliability
타당도 validity
구간 interval section
신뢰구간 confidence interval
변수 variable
가설 hypothes
이론 theor
상대성 relativity
확률 probabilit
경로 path rout
구조 structur
방정식 equation
구조방정식 structural equation
효과 effect
효능감 efficacy
자기효능감 self-efficacy
자존감 esteem
자아 self ego
만족 satisf
만족도 satisfaction
동기 motivat
태도 attitud
행동 behavio action
행위 behavio act conduct
의사 doctor physician intention
의사결정 decision making
결정 decision determin crystal
의도 intent
삶 life
질 quality
수준 level
척도 scale
설문 survey questionnaire
조사 survey investigat
검정 test
무작위 random
대조 control
임상 clinic
시험 test trial exam
대조군 control group
실험 experiment
집단 group
학습자 learner
교사 teacher
학생 student
수업 class instruction
교수 professor instruct teach
문제 problem
해결 solv resolution
기반 based
중심 center based oriented
사고력 thinking
창의 creativ
비판 critic
능력 abilit competen scholastic
역량 competen capab
대학수학능력시험 csat college scholastic ability test
수능 csat
문해력 literacy
다문화 multicultural
정체성 identity
집단지성 collective intelligence
공공 public
민간 private civil
시민 civil citizen
기록 record archiv
기록원 archives
조선 joseon shipbuilding
왕조 dynasty
임진왜란 imjin war
전쟁 war
독립 independ
운동 movement campaign exercise
혁명 revolution
민주화 democrat
항쟁 uprising struggle
사건 incident affair
협상 negotiat
육자회담 six-party talks
회담 talks summit
축구 football soccer
야구 baseball
농구 basketball
배구 volleyball
월드컵 world cup
올림픽 olympic
대회 championship competition games
리그 league
선수권 championship
선수 player
챔피언스 champions
패럴림픽 paralympic
대표팀 national team
프로 pro profession
축구협회 football association
야구위원회 baseball organization
올림픽위원회 olympic committee
감리교 methodist
장로교 presbyterian
교회 church
성당 cathedral
불교 buddh
사찰 temple
대성당 cathedral
궁 palace
강 river
산 mountain mount mt
섬 island
만 bay gulf
해 sea
호 lake
바다 sea
대교 bridge
대로 boulevard
길 road way
공원 park
시장 market mayor
광장 plaza square
탑 tower pagoda
타워 tower
문 gate
전철 metro subway
지하철 subway metro
고속 express high-speed
고속도로 expressway
역 station
장 chief market
자 officer person
인 person people
국민의힘 people power party
서울 seoul
부산 busan pusan
인천 incheon
대구 daegu
광주 gwangju
경기 gyeonggi
제주 jeju
수도 capital water
수도권 capital metropolitan
수자원 water resource
상수도 waterwork
하수 sewage
수력 hydro
원자력안전 nuclear safety
질병관리 disease control
예방 prevent
관리청 agency administration
재난 disaster
긴급 emergency
응급 emergency
지진 earthquake
방재 disaster prevention
구호 relief
적십자 red cross
난민 refugee
아동권리 child rights
어린이 child
이민 immigra
출입국 immigration
입국 immigration entry
사무 office affairs
총무 general affairs
내무 interior
인사 personnel
인사혁신 personnel management
혁신 innovat
규제 regulat
개혁 reform
균형 balance
지역 region local area
발전위원회 development committee
평가 evaluat assess
심의 deliberat review
심사 review
심판 tribunal trial referee
윤리 ethic
청렴 integrity
부패 corruption
방지 prevent anti
반부패 anti-corruption
고위공직자 high-ranking officials
범죄 crime criminal
수사 investigat
수사처 investigation office
수사국 bureau investigation
연방 federal
준비 reserve prepar
연방준비제도 federal reserve
공개시장 open market
시장위원회 market committee
의약국 drug administration
식품의약국 food drug administration
질병통제 disease control
통제 control
증권거래 securities exchange
항공우주국 aeronautics space administration
항공우주 aerospace aeronautics space
중앙정보국 central intelligence agency
정보국 intelligence agency
국토안보 homeland security
국무부 department state
상무부 department commerce
재무부 department treasury
보좌관 advisor adviser
안보보좌관 security advisor
특사 envoy
사령부 command
연합사령부 combined forces command
연합사 combined forces command
주한미군 forces korea usfk
공군 air force
해군 navy
육군 army
해병대 marine
합동 joint
합동참모본부 joint chiefs staff
참모 staff chiefs
방위군 defense force guard
무기 weapon arm
미사일 missile
탄도 ballistic
대륙간 intercontinental
잠수함 submarine
사드 thaad
방어 defense
고고도 high altitude
종말 terminal
전세 jeonse lease deposit rental
월세 rent
재벌 conglomerate chaebol
한류 korean wave hallyu
광해 masquerade
기생충 parasite
온라인 online
동영상 video
오버더톱 top
주문형 on-demand demand
구독 subscri
전자상거래 e-commerce commerce
상거래 commerce
결제 payment
간편 simple easy
핀테크 fintech
은행연합회 federation banks
예금 deposit
예금보험 deposit insurance
신용 credit
신용보증 credit guarantee
보증 guarantee
평가사 rating
대출 loan
담보 collateral mortgage secured
주택담보 mortgage housing
총부채 debt total
부채 debt liabilit
상환 repay service
원리금 principal interest
부채원리금상환비율 debt service ratio
가치 value
현금 cash
흐름 flow
사채 bond
회계 account
회계기준 accounting standards
기준 standard criteri
재무제표 financial statement
공시 disclosure
국제회계기준 international financial reporting standards
보고 report
보고서 report
투명 transparen
인터뷰 interview
추진 promotion
추진단 task force
태스크포스 task force
전담 task dedicated
조직위원회 organizing committee
박람회 expo exposition
전시회 exhibition show
축제 festival
영화제 film festival
시상식 awards
상 prize award
노벨상 nobel prize
우체국 post office
우정 postal post
사업본부 post
정보화 informatization information
지능정보 intelligent information
지능정보사회 information society
정보사회 information society
정보문화 information
화 ization
원격 remote tele
재택 home
근무 work
시간 time hour
최저임금 minimum wage
임금 wage
산업재해 industrial accident
재해 accident disaster
중대재해 serious accident
처벌 punish
근로 labor work
근로자 worker
기준법 standards act
전기통신 telecommunication
사업법 business act
전자금융 electronic financ
거래법 transaction act trade act
정보통신망 network information communication
이용 use utiliz
촉진 promot facilit
망 network
망법 network act
신용정보 credit information
부정 unfair improper illegal
청탁 solicitation graft
금지 prohibit ban anti
경쟁 compet
방송법 broadcasting act
상법 commercial act
민법 civil act
형법 criminal act
소송 suit litigation procedure
소송법 procedure act
국가보안 national security
자본시장 capital market
`
