/**
 * Components of Korean names and terms and the English words that usually render them, as beginnings of words.
 * General vocabulary, written for pyogi; it recognises that a bracket translates its head and is never used to translate.
 * One component a line: the Korean, then the beginnings.
 */
export const COMPONENTS: string = `
가계 household
가계부채 household debt
가능 able
가면 mask
가명 pseudonym
가문 clan lineage
가뭄 drought
가변 variable
가부장 patriarch
가사 domestic housework lyrics
가산 additive count
가상 virtual
가상사설망 virtual private network vpn
가설 hypothes
가소성 plasticity
가속기 accelerator
가속도 acceleration
가스 gas
가시광선 visible
가시화 visualiz visualis
가용성 availab
가위 scissors
가입자 subscriber
가족 family
가중치 weight
가치 value
가톨릭 catholic
각서 memorandum
각성 arousal awakening
간 liver hepat
간암 hepatocellular carcinoma liver cancer
간염 hepatitis
간장 soy sauce
간척 reclamation reclaim
간편 simple easy
간호 nurs
갈등 conflict
감가상각 depreciation
감독 supervis director manager coach
감리교 methodist
감사 audit
감사원 audit inspection
감사원장 chairperson
감성 sentiment emotion affective sensibility
감쇠 decay attenuation damping
감수성 susceptibility sensitivity
감시 surveill monitor watch
감염 infect
감염병 infectious disease
감염증 disease infection
감옥 prison
감정 emotion feeling
갑상선 thyroid
강 river
강건 robust
강박 obsess compuls
강성 stiffness rigidity
강수 precipit
강인 robust
강제 forced compulsory coerc
강제징용 forced labor conscript
강화 reinforce enhance strength
개념 concept notion
개발 develop
개방성 openness
개신교 protestant
개인 personal individual private
개인정보 personal information privacy
개인정보보호책임자 cpo chief privacy officer
개입 intervention
개체 entity individual instance object
개항 open port
개혁 reform
개화 enlightenment
객체 object
객체지향 object-oriented
거대 large giant
거래 trad transaction
거래소 exchange
거래적 transactional
거리 street distance
거버넌스 governance
거부 denial refus reject
거북선 turtle ship
거식증 anorexia
거울 mirror
건강 health
건국 founding foundation
건설 construction
건축 architectur building
검사 inspect test prosecutor inspection
검색 search retriev
검정 test
검찰 prosecut
검출 detect
격리 isolat quarantine
격차 gap divide disparity
견습 apprentic
결손 deficit loss
결승 final
결정 decision determin crystal
결제 payment
결핍 deficien deprivation
결함 defect fault
결핵 tubercul
결혼 marriage wedding
경계 boundar border
경기 gyeonggi
경로 path rout
경로당 senior center
경로의존 path dependen
경매 auction
경보 warning alert
경사 gradient
경색 infarct
경연 contest lecture
경영 manage business
경영자 executive officer
경쟁 compet
경제 econom
경직성 rigidity
경찰 police
경험 experience
경호 security
경호처 security service
계급 class rank
계량 quantitative metric econometric
계보 genealog
계수 coefficient
계약 contract
계엄 martial law
계열 series affiliat sequence
계층 layer hierarch class stratum
계획 plan
고객 customer
고고도 high altitude
고고학 archaeolog
고교 high school
고대 ancient
고대역폭 high bandwidth
고등 high
고려 korea goryeo
고려장 abandon
고령 aged elder aging
고령화 aging ageing
고립 isolation
고문 advis counsel tortur
고밀도 high density
고분 tomb
고분자 polymer
고속 express high-speed
고시 exam notice
고용 employment employ
고위공직자 high-ranking officials
고유값 eigenvalue
고유벡터 eigenvector
고전 classic
고정 fixed
고착 fixation
고찰 review consider
고체 solid
고추장 pepper paste
고택 old house
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
공격성 aggress
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
공모 public offering collusion conspiracy
공무원 public official civil servant
공방 workshop
공변량 covariate
공사 corporation authority
공산당 communist party
공산주의 communis
공생 symbio
공소 prosecution
공소시효 statute limitations
공수처 corruption investigation office
공시 disclosure disclos
공연 perform show
공예 craft
공원 park
공유 shar
공인 certified accredited
공장 factory plant
공적 public official
공적분 cointegration
공정 fair process
공정성 fairness justice
공제 deduction credit
공주 princess
공직 public office
공직선거 public official election
공직자 public official
공진 resonan
공천 nominat
공포 fear phobia
공학 engineering
공항 airport
공화 republic
공황 panic
과 division
과거 past former
과대 over excess
과소 under
과실 negligen fault
과정 process course
과제 project task
과학 scien
관 museum hall center
관계 relation
관광 touris tour
관념론 idealism
관료 bureaucra official
관리 manag administrat
관성 inertia
관세 custom tariff customs
관절 joint arthr
관절염 arthritis
관점 perspective view
광대역 broadband wideband
광복 liberation independence
광산 mine mining
광역시 metropolitan city
광장 plaza square
광주 gwangju
광합성 photosynthe
광해 masquerade
괴롭힘 bully harass
괴사 necrosis
교과서 textbook
교단 order denomination pulpit
교도소 prison
교란 disturbance confound jamming
교사 teacher
교섭 bargain negotiat
교수 professor instruct teach
교실 class
교육 educat
교육과정 curriculum
교육열 education
교육학 pedagogy education
교차 cross inter
교차비 odds ratio
교체 replacement alternation
교통 transport traffic
교향곡 symphony
교향악단 symphony orchestra philharmonic
교회 church
구 district
구간 interval section
구강 oral
구단 club
구독 subscri
구매 purchas buying
구성주의 constructiv
구속 arrest detention
구술 oral
구역 zone district area
구조 structur
구조주의 structuralis
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
국수 noodle
국수주의 ultranational chauvin
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
군대 army military
군사 militar
군집 cluster communit
군축 disarm arms reduction
굴절 refracti inflection
궁 palace
궁궐 palace
궁중 royal court
권 right
권력 power
권리 right
권익 rights
궤도 orbit
궤적 trajectory
귀납 induct
귀무 null
귀무가설 null hypothesis
귀속 attribution
귀신 ghost
규범 norm
규제 regulat
균열 crack fracture cleavage
균형 balance equilibrium
그래프 graph
그래픽 graphic
그룹 group
그림 picture painting figure
극성 polarity
극자외선 extreme ultraviolet
극장 theater theatre
근대 modern
근대성 modernity
근력 strength
근로 labor work labour
근로자 worker
근무 work
근사 approximat
근육 muscle muscular
근접 proximity proximal
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
긍정 positive affirmat
기계 machine mechanic
기계어 machine code
기관 institut agency organ engine
기구 organi agency
기금 fund foundation
기기 device
기녀 courtesan
기념 memorial commemorat
기념관 memorial hall museum
기대 expect
기댓값 expectation expected value
기독교 christian
기록 record archiv
기만 decept fraud
기밀성 confidential
기반 based
기반모델 foundation model
기본 basic fundamental framework
기분 mood
기상 meteorolog weather
기생충 parasite
기소 indict prosecut
기숙사 dormitor
기술 technolog technique engineering
기술통계 descriptive statistics
기압 pressure
기업 enterprise compan business corporat firm
기업공개 ipo initial public offering
기온 temperature
기울기 gradient slope
기저 base basis basal underlying
기적 miracle
기전 mechanism
기제 mechanism
기준 standard criteri
기지국 base station
기차 train
기초 basic
기판 board substrate
기표 signifi
기호 sign symbol
기획 planning
기후 climat
긴급 emergency
긴장 tension stress
길 road way
길거리 street
길이 length
김밥 roll
김치 kimchi
나노 nano
나라 country nation
나무 tree wood
낙관 optimis
낙동강 nakdong
낙인 stigma label
낙찰 bid
난류 turbulen
난민 refugee
난수 random number
난이도 difficulty
남 south
남미 south america
남방 southern
남북 inter-korean north south korea
남성 men male
남자 man boy
납품 supply deliver
내각 cabinet
내란 insurrection rebellion
내무 interior
내생 endogen
내성 resistan toleran resist
내시경 endoscop
내용 content
내일 tomorrow
내재 intrinsic immanent inherent
내적 internal intrinsic
내피 endotheli
내향 introver
냉면 cold noodle
냉전 cold war
네트워크 network
노광 lithograph
노년 elder aging
노동 labor labour work
노동당 workers labor party
노동위원회 labor relations commission
노동조합 labor union trade
노래 song
노벨상 nobel prize
노비 slave
노사 labor management
노사정 labor management government
노예 slave
노인 elderly senior aged older old
노조 union
노출 exposure
녹두 mung bean
녹색 green
녹차 green tea
논리 logic
논리학 logic
논문 thesis paper dissertation
농구 basketball
농림 agricultur forestry
농민 peasant farmer
농업 agricultur
농지 farmland land
농촌 rural
농협 agricultural cooperative nonghyup
높이 height
뇌 brain cerebral
뇌전증 epilep
뇌졸중 stroke
뇌파 electroencephalo electroencephalogra brain wave eeg
누리집 website homepage
누적 cumulat accumulat
눈물 tear
능동 active
능력 abilit competen scholastic
다공성 porous
다리 bridge
다문화 multicultural
다양성 diversity
다원주의 pluralis
다의 polysem
다이오드 diode
다중 multi
다형성 polymorphism
단 corps group team
단기 short-term short
단말 terminal device
단말기 terminal device handset
단백질 protein
단식 singles
단위근 unit root
단일 single unitary
단장 head director
단체 organi group
단체교섭 collective bargaining
단층 tomograph tomogra fault single
단풍 autumn fall foliage maple
달 moon lunar month
담론 discourse
담보 collateral mortgage secured
담화 discourse
당 party
당뇨 diabet
당뇨병 diabetes
당대표 party leader
당위 ought
당화 glycat
대검 supreme prosecut office
대검찰청 supreme prosecutors
대교 bridge
대구 daegu
대군 prince
대규모 large mass
대기 air atmospher
대뇌 cerebr
대동강 taedong
대로 boulevard
대륙간 intercontinental
대리 agent proxy
대립 alternativ opposition opposing
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
대조 control contrast
대조군 control group
대주주 major shareholder
대중 mass popular public
대중가요 popular song pop
대책 measure countermeasure
대체 substitut alternativ replac
대체불가 non-fungible
대출 loan
대칭 symmetr
대통령 president
대통령제 presidential
대표 chief representative delegate ceo
대표성 representativ
대표팀 national team
대학 universit college
대학교 universit college
대학생 student college
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
도구적 instrumental
도깨비 goblin
도덕 moral
도로 road expressway
도메인 domain
도서관 library
도시 urban city
도식 schema
도용 theft
도자기 ceramic porcelain pottery
도핑 doping
독감 influenza flu
독립 independ
독서 reading
독성 toxic
독재 dictator autocra
돌봄 care
돌연변이 mutat
동 east
동기 motivat motive
동남아 southeast asian asean
동력학 dynamics
동맥 arter
동맥경화 atherosclerosis arteriosclerosis
동맹 allianc
동방 eastern orient
동서 east-west
동성애 homosexual
동아리 club
동의 consent agree
동일성 identity
동조 conform synchron
동학 donghak
동형 homomorph isomorph
동화 assimilat fairy tale
된장 soybean paste
두부 tofu
드론 drone
디스플레이 display
디자인권 design
디지털 digital
딜레마 dilemma
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
마당 yard
마을 village
마이크로 micro
마찰 friction
마트 mart
막걸리 makgeolli rice
만 bay gulf
만성 chronic
만족 satisf
만화 comic cartoon
말뭉치 corpus corpora
망 network net
망명 exile asylum
망원경 telescope
매개 mediat medium
매개변수 parameter
매수 buy purchase acqui
매체 medium media
매출 sales revenue
매출액 sales
매화 plum blossom
맥락 context
머신러닝 machine learning
먼지 dust particulate matter
메뉴 menu
메모리 memory
메타 meta
메탄 methane
며느리 daughter-in-law
면담 interview
면세점 duty free
면역 immun
면적 area
면책 immunity exempt
면허 licen
멸종 extinct
명령 command instruct
명령줄 command line
명상 meditat
명절 holiday
명제 proposition
모더니즘 modernis
모델 model
모수 parameter
모순 contradiction
모집단 population
모형 model
목련 magnolia
목성 jupiter
목표 goal target objective
몰입 commit immers flow engag
무게 weight
무결성 integrit
무기 weapon arm
무기력 helplessness
무덤 tomb
무선 wireless
무속 shaman
무역 trade
무용 dance
무의식 unconscious
무인 unmanned
무인기 drone uav
무작위 random
무형 intangible
무형문화재 intangible cultural
무호흡 apnea
묵념 silent tribute
문 gate
문법 gramma
문서 document
문인 literati writer
문제 problem
문중 clan lineage
문턱 threshold
문학 literature literary
문해력 literacy
문헌 literature document
문화 cultur
문화자본 cultural capital
문화재 heritage cultural
물 water
물가 price inflation
물고기 fish
물류 logistic
물리 physic
물리학 physics
물신 fetish
물질 substanc material matter
미국 american united states us u.s
미디어 media
미래 future
미사일 missile
미세 fine micro particulate
미술 art
미술관 museum art galler
미시 micro
미학 aesthetic
민간 private civil folk
민감도 sensitivity
민법 civil act
민정수석 civil affairs
민족 nation ethnic people
민족주의 nationalis
민주 democra
민주주의 democracy democra
민주화 democratiz democratis
민중 people popular
밀도 density
바다 sea ocean
바둑 go baduk
바람 wind
바이러스 virus viral
바이오 bio
바탕 desktop
박람회 expo exposition
박물관 museum
박사 doctor
반감 half
반공 anti-communis anticommunis
반도체 semiconductor chip
반도핑 anti-doping
반란 rebellion revolt uprising
반부패 anti-corruption
반사 reflect
반사실 counterfactual
반상회 neighborhood meeting
반응 react respon
반일 anti-japan
반전 revers invers
발광 light emitting emission
발레 ballet
발병 onset
발사 launch
발사체 launch vehicle
발생률 incidence
발전 development generation power
발전소 power plant
발주 order
발현 express
밝기 brightness
밥 rice
방사 radia
방사선 radia radio
방송 broadcast
방어 defense defence defens
방언 dialect
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
배아 embryo
배제 exclusion
배출 emission
배치 deploy batch
배터리 batter
배포 distribut deploy
배포판 distribution
백신 vaccine vaccin
백업 backup back-up
백자 porcelain white
백정 butcher
백질 white matter
백혈병 leukemia
백화점 department store
버그 bug
버스 bus
버전 version
번아웃 burnout
번역 translat
번호 number identity
범용 general purpose
범죄 crime criminal
범주 categor
법 act law
법률 act law
법무 justice
법원 court
법익 legal interest
법인 corporat foundation
벡터 vector
벤처 venture
변량 variate
변별 discriminant
변분 variational
변수 variable
변이 variation mutation variant
변인 variable
변조 modulat
변증법 dialectic
변혁적 transformational
변형 transform variation modif deform
변호사 lawyer attorney bar
변화 change
변환 convert conversion transform conver
병렬 parallel
병리 patholog
병무 military manpower
병원 hospital
보강 reinforc
보건 health
보고 report
보궐 by-election
보릿고개 hunger spring
보상 reward compensat
보안 security
보유 hold reserv own
보장 guarantee security
보전 conserv
보조금 subsid
보존 conserv preserv
보좌관 advisor adviser
보증 guarantee
보증금 deposit
보편 universal
보편성 universality
보험 insur insurance
보호 protect security
보훈 veteran patriot
복구 recover restor
복식 doubles
복용 take dos
복원 restor reconstruct
복원력 resilience
복음 gospel
복잡 complex
복제 replicat cop clon
복지 welfare
복호화 decod decrypt
본부 headquarter division office
본부장 head director
본질 essen
봉건 feudal
부 ministry department part division
부가가치 value added
부가가치세 value-added tax vat
부녀 women
부동산 real estate property
부력 buoyan
부모 parent
부사장 vice president
부산 busan pusan
부인 repudiat lady wife
부작용 side effect adverse
부전 failure insufficien
부정 unfair improper illegal negat denial
부정맥 arrhythmia
부조화 dissonance
부채 debt liabilit
부패 corruption corrupt
부하 load
부호 code sign
부호화 encod cod
북 north
북미 north america
북방 northern
북한 north korea
분계선 demarcation line
분기점 point
분단 division divided
분담 sharing burden
분담금 cost-sharing contribution
분류 classif categor
분리 separat
분배 distribut
분산 variance distribut varianc dispers varian
분산서비스거부 distributed denial service ddos
분석 analy
분양 sale presale
분열 fission division schizo split schiz
분쟁 dispute
분절 segment articul
분청 celadon
분포 distribution
분할 segment partition division split
불가능 non impossible
불고기 bulgogi
불교 buddh
불균형 imbalance
불안 anxiety anxiet
불안정 instab unstable
불연속 discontinu
불평등 inequal
불확실성 uncertainty
브랜드 brand
블랙홀 black hole
블록체인 blockchain
비대칭 asymmetr
비동기 asynchron
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
비선형 nonlinear non-linear
비식별 de-identif
비용 cost expens
비율 ratio rate
비정규직 non-regular irregular nonregular contingent
비지도 unsupervised
비판 critic critique
비핵화 denuclear
비행 flight delinquen
비행기 airplane aircraft
비확산 non-proliferation nonproliferation
빅데이터 big data
빅뱅 big bang
빈곤 poverty
빈도 frequency
사 company corporation history temple
사건 incident affair event
사격 shooting
사고 accident incident thinking
사고력 thinking
사대 great sadae
사대주의 toady flunkey
사드 thaad
사람 human people person
사랑 love
사령부 command
사례 case
사립 private
사망 death mortal
사망률 mortality death rate
사모 private
사모펀드 private equity fund
사무 office affairs
사무국 secretariat office
사무처 secretariat
사무총장 secretary-general secretary general
사물 thing object
사물놀이 percussion
사물인터넷 internet things iot
사법 judic justice
사상 thought ideolog
사설 private
사슴 deer
사업 program project business
사업본부 post
사업자 operator provider business
사영 project
사용권 license
사용성 usability
사용자 user
사원 temple employee
사이버 cyber
사장 president
사전 pre dictionar prior
사진 photo picture
사찰 temple
사채 bond
사투리 dialect
사회 societ social communit
사회권 social right
사회적 social
사회주의 socialis
사회학 sociology
사회화 socializ socialis
사후 posterior post
삭제 delet eras remov
산 mountain mount mt acid
산란 scatter
산림 forest
산성 fortress mountain
산성비 acid rain
산소 oxygen
산업 industr
산업재해 industrial accident
산포 scatter dispersion
산화 oxid
살인 murder
삶 life
삼계탕 ginseng chicken
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
상변화 phase change
상상 imagin
상생 win-win coexist
상소 appeal memorial
상속 inherit
상장 list
상장지수 exchange traded
상징 symbol
상태 state status condition
상표 trademark brand
상품 product goods commodit commodity
상호 mutual inter trade name
상호작용 interact
상환 repay service
새 new
새로운 new
새마을 saemaul
새마을금고 community credit cooperatives
새벽 dawn
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
생애 life
생존 surviv
생태 ecolog
생태계 ecosystem
생활 life living livelihood
서 west book
서당 village school
서명 signatur
서민 common
서방 western
서비스 service
서사 narrativ epic narrat
서양 western
서열 sequenc
서예 calligraphy
서울 seoul
서원 academy
석사 master
석유 petroleum oil
석탑 stone pagoda
선 zen line good
선거 election
선물 futures gift
선비 scholar
선수 player
선수권 championship
선수촌 athletes village
선언 declaration
선조 ancest
선천성 congenital
선택 select choice option
선행 antecedent preced
선형 linear
선호 prefer
설날 new year lunar
설득 persua
설명 explain explan
설문 survey questionnaire
설치 install
설화 tale legend
섬 island
섬유 fiber fibre
섭동 perturb
섭식 eating
성격 personality
성경 bible
성곽 fortress wall
성당 cathedral
성리학 neo-confucian
성실성 conscientious
성씨 surname
성장 growth
성차별 sex discriminat
성찰 reflec
성취 achiev
성형 plastic cosmetic
세계 world global
세계화 globaliz globalis
세균 bacteri
세금 tax
세대 generation
세분화 segmentation
세습 heredit
세액 tax
세전 before taxes
세제 tax
세포 cell
센서 sensor
센터 center centre
소 office center institute
소나무 pine
소녀 girl
소년 boy
소득 income
소리 sound
소방 fire
소버린 sovereign
소비 consum
소상공인 small business micro
소생 resuscit
소설 novel
소송 suit litigation procedure lawsuit litigat
소수 minority prime
소외 alienat
소유 own
소유권 ownership
소작 tenan
소주 soju
소진 burnout
소추 prosecut impeach
소프트웨어 software
속도 velocity speed
속성 attribut propert
손상 damage impair injury
손실 loss
손익 profit loss
손익분기점 break-even point
손해 damage
손해배상 damages compensation
수능 csat scholastic college
수도 capital water
수도권 capital metropolitan
수동 passive manual
수력 hydro
수렴 converg
수면 sleep
수묵화 ink painting
수사 investigat
수산 fisher
수석 senior chief
수소 hydrogen
수술 surger operation surg
수신자 receiver
수업 class instruction
수영 swim
수용 accept recept
수용성 acceptab
수용체 receptor
수익 profit earning return yield revenue
수익률 return yield
수입 import income
수자원 water resource
수절 chastity
수주 order
수준 level
수질 water quality
수집 collect
수출 export
수치 value number level numeric
수표 check
수필 essay
수행 perform
수협 fisheries cooperative
숙의 deliberat
숙제 homework
순서 order sequence
순위 rank
순이익 net income profit
순자산 net asset book
순차 sequential
순환 recurrent circul recurren circula cycl
숲 forest
스마트 smart
스케이팅 skating
스타트업 startup start-up
스트레스 stress
습관 habit
습도 humidity
습득 acquisition
승부차기 penalty shootout
시 city poem poetr
시가총액 market capitalization cap
시각 visual
시간 time hour
시계열 time series
시골 country
시냅스 synap
시대 era age period
시뮬레이션 simulat
시민 civil citizen civic
시민권 citizenship
시상식 awards
시스템 system
시위 demonstrat protest rally
시장 market mayor
시집 poems poem poetry in-law
시차 lag time parallax
시험 test trial exam
시효 limitation prescription
식당 restaurant
식량 food
식민 colon
식민지 colon
식별 identi identif
식품 food
신경 neur nerve
신경증 neurotic
신념 belief
신뢰 trust reliab confiden
신뢰구간 confidence interval
신뢰도 reliability
신뢰성 reliab trustworth
신뢰할 trust
신문 newspaper daily news
신부 priest bride
신부전 renal failure kidney
신약 new drug
신여성 new woman
신용 credit
신원 identit
신장 kidney renal
신재생 renewable new
신체 body physical
신체화 embod somatiz
신탁 trust
신학 theolog
신화 myth
실 office room
실록 annals
실업 unemploy
실업률 unemployment rate
실용신안 utility model
실장 chief
실재 reality real
실재론 realism
실존 existen
실증 empiric
실천 practic prax
실학 practical learning
실행 execut
실험 experiment
심근 myocardi myocard
심리 psycholog
심리학 psychology
심부전 heart failure
심사 review
심의 deliberat review
심장 heart cardiac
심전도 electrocardio electrocardiogra
심층 deep depth
심판 tribunal trial referee
심판원 referee umpire
심폐 cardiopulmonary
심폐소생술 cardiopulmonary resuscitation
심혈관 cardiovascular
십자군 crusade
씨름 wrestling
아동 child
아들 son
아래 under
아리랑 arirang
아메리카 america
아미노산 amino acid
아버지 father
아시아 asia
아이 child kid
아저씨 uncle mister
아줌마 auntie
아키텍처 architectur
아토피 atop
아파트 apartment
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
야당 opposition
약 drug medicine
약과 honey cookie
약물 drug
약사 pharmacist
약탕 medicin
약품 drug
양궁 archer
양극 anode bipolar
양극성 bipolar
양도 transfer
양도소득 capital gains
양반 aristocra noble
양성 positive benign
양육 parent rear
양자 quantum
양적 quantitative
양전자 positron
양해각서 memorandum understanding mou
어른 adult elder
어린이 child
어머니 mother
어음 bill note
어휘 lexic vocabular
억압 repress oppress
억제 deterr suppress inhibit
언론 press media
언문 vernacular
언어 language linguist
언어학 linguistics
업무협약 memorandum understanding mou agreement
에너지 energ
에이전트 agent
엔트로피 entropy
여과 filter
여당 ruling
여론 public opinion
여론조사 poll
여름 summer
여성 women gender female woman
여성주의 femini
여왕 queen
여자 woman girl
여행 travel tour
역 station
역동 dynamic
역량 competen capab
역사 histor
역전파 backpropagation propagation
역학 mechanic dynamic epidemiolog
연결 connect link consolidat
연계 link connect
연골 cartilage
연관 associat
연구 research study studies
연구소 institute laborator research
연극 play theater theatre drama
연금 pension
연꽃 lotus
연맹 federation league union alliance
연방 federal
연속 continuous continu
연쇄 chain series
연애 romance dating love
연역 deduct
연장 extra overtime
연합 union united federation alliance coalition allied associat
연합사 combined forces command
연합사령부 combined forces command
열녀 chaste
열람 access inspect
열쇠 key
열역학 thermodynamic
열전도 thermal conduct
염기 base
염증 inflamm
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
영화 film movie cinema
영화제 film festival
예금 deposit
예방 prevent
예보 forecast
예산 budget
예선 qualif prelim
예술 art arts
예절 etiquette manner
예측 predict forecast
오늘 today day
오류 error fault fallacy
오버더톱 top
오염 pollut contaminat
오존 ozone
오징어 squid
오차 error
오케스트레이션 orchestrat
오페라 opera
오픈소스 open source
온난화 warming
온도 temperature
온라인 online
온실가스 greenhouse gas
온천 hot spring
온톨로지 ontology
올림픽 olympic
옵션 option
완전 complete perfect full
완충 buffer
완화 relax eas mitigat
왕 king
왕실 royal
왕자 prince
왕조 dynasty
외교 foreign diplo
외교부 ministry foreign affairs
외국인 foreign
외래 outpatient
외래어 loan
외무 foreign affairs
외상 trauma
외생 exogen
외세 foreign
외재 extrinsic
외적 external extrinsic
외향 extraver extrover
외향성 extraversion
외환 foreign exchange
외환보유액 foreign exchange reserves
요구 demand require request
요법 therapy
요양 care nurs
요인 factor
욕구 need desire
용량 dose capacity volume
용매 solvent
용해 dissol
우도 likelihood
우세 dominan
우울 depress
우울증 depression depress
우위 advantage superior
우정 postal post friendship
우주 space aerospace
우체국 post office
운동 movement campaign exercise
운동권 activist
운명 fate
운영 operat
운영체제 operating system os
운용 manag operat
운율 prosod rhyme
웃음 laugh
원 institute service agency council academy won
원가 cost
원격 remote tele
원근법 perspective
원내 floor
원내대표 floor leader
원리금 principal interest
원자력 nuclear atomic
원장 director president ledger
원전 nuclear
원조 aid assist
원형 prototyp archetyp
월드컵 world cup
월세 rent
웨이퍼 wafer
웹 web
위계 hierarch
위기 crisis endanger
위상 phase topolog
위성 satellite
위안 comfort consol
위안부 comfort women
위암 gastric stomach cancer
위약 placebo
위원 commission committee council member
위원장 chair
위원회 commission committee council board
위치 location position
위탁 consign outsourc entrust
위탁생산 foundry contract manufacturing
위패 tablet
위험 risk danger hazard
위험비 hazard ratio
유교 confucian
유기 organic
유도 judo induc
유럽 europe
유물 relic artifact
유물론 materialism
유발 induc
유방 breast mamm
유병률 prevalence
유사 similar quasi pseudo
유사도 similarity
유산 heritage legacy
유심 usim sim
유아 early childhood infant
유엔 un united nations
유의 significan
유의확률 p-value probability
유인 incentive
유적 site remains
유전 genetic hereditary heredit
유전자 gene genetic
유전자가위 crispr
유전체 genom
유지 keep maint
유지군 keeping force
유통 distribut retail
유학 confucian abroad
유학자 confucian
유한 finite
유효 valid effective
육군 army
육상 athletic
육아 child parenting
육자회담 six-party talks
윤리 ethic
윤리학 ethics
율 rate ratio
융합 fusion converg
은닉 hidden conceal
은유 metaphor
은하 galax
은하수 milky way
은행 bank
음성 speech voice negative
음소 phonem
음식 food cuisine
음악 music
음주 drink alcohol
응급 emergency
응력 stress
응용 applicat applied
응집 cohes aggregat
의도 intent
의례 ritual
의료 medical health care
의료원 medical center
의무 obligation duty
의미 semantic mean
의미론 semantics
의병 righteous army arm
의사 doctor physician intention
의사결정 decision making
의사소통 communicat
의식 conscious ritual
의식주 clothing food
의약 drug medicin pharmaceutic
의약국 drug administration
의약품 drug pharmaceutic medicin
의원 hospital clinic assembl lawmaker
의원내각 parliamentary cabinet
의장 chair speaker
의정서 protocol
의존 depend
의존성 depend
의학 medic
의회 council congress parliament assembly
이념 ideolog
이데올로기 ideolog
이동 mobil mov migrat moving
이동권 portability right mobility
이득 gain
이론 theor
이름 name
이미지 image
이민 immigra
이사 director
이사장 chair
이사회 board council directors
이산가족 separated famil
이산화 dioxide
이성 reason
이슬람 islam
이식 transplant
이야기 story tale
이온 ion
이용 use utiliz
이익 profit earning income interest
이익률 margin return rate
이주 migrat migra
이주노동자 migrant worker
이중차분 difference
이탈 deviat attrition
이항 binary binomial
이행 transition fulfil
익명 anonym
인 person people
인간 human
인공 artificial
인공지능 artificial intelligence ai
인공지능전환 transformation ax
인과 caus
인과성 causality
인구 population demograph
인권 human rights right
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
인삼 ginseng
인생 life
인쇄회로 printed circuit
인수 acqui
인수합병 merger acquisition m&a
인식 recogni perception percept cogniti epistem
인식론 epistemolog
인용 citation quot
인자 factor
인접 adjacent
인증 certificat authenticat certif
인지 cognit cogni
인천 incheon
인체 human body
인터넷 internet
인터뷰 interview
인터페이스 interface
인프라 infrastructure
인플루엔자 influenza
일관성 consisten coheren
일반 general
일반인공지능 artificial general intelligence agi
일반화 generaliz generalis
일본 japan nippon
일제 japanese
일치도 agreement concordance
임계 critical threshold
임금 wage
임대 lease rent
임베딩 embedding
임상 clinic
임시 provisional temporary
임진왜란 imjin war
임차 lease tenan
입국 immigration entry
입력 input
입법 legislat
입법예고 legislation notice
입시 entrance exam admission
입양 adopt
입원 admission hospitaliz inpatient
입자 particle
입찰 bid tender
자 officer person
자궁 uter
자궁경부 cervi
자극 stimul
자기 magnetic self
자기상관 autocorrelat
자기자본 equity capital
자기장 magnetic field
자기회귀 autoregress
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
자유주의 liberalism liberal
자율 autonom self
자율성 autonomy
자율주행 autonomous driving self-driving
자존감 esteem self-esteem
자책점 earned run
자치 autonom self-govern
작가 writer author
작업 work task
작용 act effect action
잔차 residual
잔치 feast party
잠수함 submarine
잠재 latent potential
잡음 noise
장 chief market sauce
장관 minister secretary
장군 general
장기 long-term organ chess
장려금 incentive
장력 tension
장례 funeral
장로교 presbyterian
장마 rainy monsoon
장승 guardian
장애 disorder disab
장애인 disab handicap person
장이론 field theory
장치 device unit apparatus
장타율 slugging percentage
재개발 redevelop
재건축 reconstruct
재고 inventor stock
재귀 recurs reflex
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
재현 represent reproduc
재현율 recall
재활용 recycl
쟁의 dispute
저고리 jacket
저널 journal
저밀도 low density
저작권 copyright
저장 stor sav
저장소 repositor storage
저축 saving
저출산 low birth fertility
저항 resist
적대 adversar hostil
적대적 adversarial
적십자 red cross
적외선 infrared
적응 adapt
적합 fit
적합도 fit goodness
전고체 solid-state all-solid
전기 electric biograph
전기장 electric field
전기차 electric vehicle ev
전달 transmi deliver communicat
전담 task dedicated
전래 traditional
전략 strateg
전력 electric power
전력망 grid power
전령 messenger
전류 current
전립선 prostat
전망 outlook prospect
전무 executive vice
전문가 expert specialist
전사 transcri
전사적 enterprise
전산화 comput
전설 legend
전세 jeonse lease deposit rental
전송 transmi transfer
전송요구권 portability
전시회 exhibition show
전용 dedicated private exclusive
전위 potential
전이 transfer metasta transit
전이성 metasta
전자 electron
전자기 electromagnetic
전자상거래 e-commerce commerce
전쟁 war
전제 premise presuppos
전지 batter
전지구 global
전차 tank
전처리 preprocess
전철 metro subway
전통 tradition
전투기 fighter
전파 radio wave propagation propagat
전해질 electrolyte
전환 transform transition conversion x switch turn
절단 trunc sever amputat
절대 absolut
점 store shop point
점도 viscosity
점착 adhes
접근 access approach
접근성 accessib
접속 access connect
접촉 contact
정거장 station
정규 normal regular
정규직 regular
정규화 normaliz normalis regulariz
정당 party
정동 affect
정량 quantitat
정렬 align sort
정무 political
정무수석 political affairs
정밀 precis
정밀의료 precision medicine
정보 informat intelligence data
정보국 intelligence agency
정보통신 ict information communication
정복 conquest
정부 government
정상 normal
정상회담 summit
정상회의 summit
정서 emotion affect
정성 qualitat
정신 mental mind spirit
정원 garden
정의 justice definition
정의론 theory justice
정전 armistice ceasefire blackout
정전기 electrostatic
정찰 reconnaissance surveill
정책 polic
정체성 identity identit
정치 politic
정치경제학 political economy
정확도 accuracy
제곱 square
제곱근 root
제공 provi
제국 empire imperial
제국주의 imperialis
제도 system scheme regime institution
제독 admiral
제로 zero
제사 ancestral rite memorial
제어 control
제재 sanction
제조 manufactur
제조업 manufacturing
제주 jeju
제품 product
젠더 gender
조각 sculptur piece
조건부 conditional
조기 early
조기경보 early warning
조달 procurement
조례 ordinance
조별 group
조사 survey investigat
조상 ancest
조선 joseon shipbuilding
조세 tax
조약 treaty
조작 manipulat operat
조절 moderat regulat
조정 adjust mediat coordinat tun
조직 organi tissue
조합 association cooperative union
조현병 schizophrenia
족보 genealog
존재 being exist
존재론 ontolog
종 species bell
종가 head family
종교 religio relig
종단 longitudinal
종말 terminal
종묘 royal shrine
종속 depend
종양 tumor neoplas tumour
종합 comprehensive general integrated
종합부동산세 comprehensive real estate
죄수 prisoner
주가 price stock
주관 subjectiv
주관성 subjectivity
주권 sovereign
주당 per share
주례 officia
주문자 original equipment
주문형 on-demand demand
주변 marginal periphery
주성분 principal component
주성분분석 principal component analysis
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
죽음 death
준결승 semifinal
준비 reserve prepar
줄기세포 stem cell
중국 china chinese
중대재해 serious accident
중독 addict poison
중동 middle east
중력 gravit
중립 neutral
중산층 middle class
중세 medieval middle
중소 small medium
중소기업 sme small medium enterprise
중심 center based oriented central
중심극한정리 central limit theorem
중앙 central national
중앙은행디지털화폐 central bank digital currency cbdc
중앙회 federation
중재 arbitrat mediat intervention
중첩 superposition overlap
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
지각 percept crust
지검 prosecut office district
지구 earth global district
지능 intelligen
지능형 intelligent smart
지단백 lipoprotein
지대 zone
지도 supervised map
지도학습 supervised learning
지루성 seborr
지방 district local regional provincial provinc region fat
지배 control govern domin
지분 stake equity share
지속 sustain continu persist
지속적 continuous
지수 index quotient exponent
지시 refer
지식 knowledge intellectual
지식인 intellectual
지역 region local area
지역감정 regionalis
지역구 constituency
지연 delay latency procrastinat
지원 support aid assist
지원금 subsid grant
지위 status
지주 holding landlord landowner
지지 support
지지율 approval rating
지진 earthquake
지질 lipid geolog geoscien
지질학 geology
지표 indicator index
지하철 subway metro
지향 orient
직관 intuit
직교 orthogonal
직무 job
직업 vocation occupation job
진단 diagnos
진달래 azalea
진동 vibrat oscillat
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
집적 integrat agglomerat
징계 disciplin
징벌 punitive
징병 conscript
징용 forced labor
차 tea car vehicle
차관 vice minister
차단 block
차량 vehicle
차별 discriminat
차분 difference
차비 fare
차원 dimension
차이 difference
착각 illusion
참모 staff chiefs
참여 participat
참조 referen
찻집 tea house teahouse
창 window
창업 found startup
창의 creativ
채권 bond
채식 vegetar
채용 recruit hir
책임 responsib liability liabilit liab account
책임자 investigator manager officer
챔피언스 champions
챗봇 chatbot
처 ministry office agency
처가 wife
처리 process treat
처리자 processor controller
처벌 punish
처장 minister
척도 scale
척추 spin vertebra
천문 astronom
천문학 astronomy
천민 lowborn outcast
천식 asthma
천주교 catholic
천체 celestial astronomical
천체물리 astrophysics
철강 steel
철도 rail railway railroad
철학 philosoph
첨도 kurtosis
청 agency service administration office
청각 audit
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
체념 resign
체육 sport
체제 system regime order
체조 gymnast
체중 weight
체질 constitution body
체질량 body mass
초 super ultra hyper
초등 elementary primary
초상화 portrait
초음파 ultraso
초점 focus
촉매 catalyst cataly
촉진 promot facilit
촛불 candle
총리 prime premier minister
총무 general affairs
총부채 debt total
총생산 gross product
총선 general election
총액 total amount
총연맹 confederation federation
총장 president general
총재 governor president
총합 sum total
총회 assembly general
촬영 tomograph imaging photograph
최고 chief supreme top highest
최고경영자 ceo chief executive officer
최고운영책임자 coo chief operating officer
최고재무책임자 cfo chief financial officer
최고정보보호책임자 ciso chief information security officer
최고정보책임자 cio chief information officer
최대 maximum maximal max
최소 minimum least minimal min
최소제곱 least squares
최저 minimum
최저임금 minimum wage
최적 optim
최적화 optimiz optimis
추론 infer reason inference
추모 memorial
추상 abstract
추적 track trac
추적조사 panel follow
추정 estimat presum
추정치 estimate
추진 promotion
추진단 task force
추천 recommend
축구 football soccer
축구단 football club
축산 livestock food
축소 reduc
축제 festival
출력 output
출루율 on-base percentage
출산 birth
출산율 birth rate fertility
출입국 immigration
춤 dance
충격 shock impact impulse
췌장 pancrea
취약 vulnerab
취업 employ job
층 layer
치료 therap treatment treat
치매 dementia
치명률 fatality
친밀감 intimacy
친일 pro-japan collaborat
친정 natal
친족 kin
친화 affin
친화성 agreeable
침 acupunct
침습 invasive
침식 erosion
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
타당성 validity
타워 tower
타율 batting average
타자 batter other
탄도 ballistic
탄력성 resilien elastic
탄성 elastic
탄소 carbon
탄핵 impeach
탈구축 deconstruct
탈식민 postcolonial decoloni
탈춤 mask dance
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
통사 syntax syntactic syntact
통상 trade
통신 communicat telecom
통신사업자 telecommunications carrier operator
통일 unification unif
통제 control
통치 govern
통합 integrat unif
통합개발환경 integrated development environment ide
통화 monetary currency
퇴직 retire severance
투과 transmi permea
투명 transparen
투명성 transparen
투수 pitcher
투여 administ
투영 project
투자 invest
투쟁 struggle
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
특성 characteristic feature property trait character propert
특수 special
특이 singular specific
특이도 specificity
특질 trait
특징 feature character
특허 patent
팀 team
파견 dispatch
파급 spillover
파동 wave
파생 derivativ
파업 strike
파킨슨 parkinson
파편화 fragment
판구조론 plate tectonics
판단 judg
판독 review read assistant
판별 discriminan
판사 judge
판화 print
패널 panel
패러다임 paradigm
패럴림픽 paralympic
패키지 package
펀드 fund
편견 prejudice bias
편도체 amygdala
편의점 convenience store
편익 benefit
편집 edit
편집기 editor
편차 deviation
편향 bias
평가 evaluat assess
평가사 rating
평균 mean average
평등 equal
평론 critic
평생 lifelong
평의회 council
평준화 equaliz equalis standardiz leveling
평형 equilibrium balance
평화 peace
평화협정 peace treaty agreement
폐 lung pulmonary
폐기물 waste
폐렴 pneumonia
폐쇄 obstruct clos
폐쇄성 obstructive
폐암 lung cancer
폐질환 pulmonary disease lung
포럼 forum
포병 artillery
포화 saturat
폭력 violen
폭염 heat wave
표본 sample
표상 represent
표적 target
표준 standard
표준편차 standard deviation
표집 sampling
표현 represent express
표현형 phenotype
품질 quality
풍력 wind power
풍물 percussion folk
풍수 geomancy
풍습 custom
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
피로 fatigue
피부 skin derma
피부염 dermatitis
피질 cortex cortical
핀테크 fintech
필터링 filter
하강 descent
하늘 sky heaven
하도급 subcontract
하드웨어 hardware
하수 sewage
하숙 boarding
학교 school academy
학기 semester
학년 grade
학대 abuse
학사 bachelor
학생 student
학생운동 student movement
학술 academ scholar
학술지 journal
학습 learn training
학습률 learning rate
학원 academy institute
학위 degree
학회 society association
한계선 limit line
한국 korea
한류 korean wave hallyu
한미 korea-us rok-us
한방 korean medicine oriental
한복 hanbok
한옥 hanok traditional house
한의학 korean medicine
한파 cold wave
할머니 grandmother
할아버지 grandfather
함 ship
함수 function
합계출산율 total fertility rate
합금 alloy
합동 joint
합리 rational
합리성 rationality
합병 merger
합성 synthe compos convolution
합성곱 convolution
합의 consensus agreement
합창단 choir
항공 aviation aero air airline
항공기 aircraft
항공모함 aircraft carrier
항공우주국 aeronautics space administration
항만 port
항법 navigat
항상성 homeostasis
항생제 antibiotic
항성 star
항암 anticancer
항암화학 chemo
항원 antigen
항일 anti-japan resist
항쟁 uprising struggle
항체 antibod
해 sea
해결 solv resolution
해경 coast guard
해고 dismiss layoff
해군 navy
해녀 diver
해독 decrypt decod
해마 hippocamp
해방 liberat
해변 beach
해병대 marine
해석 interpret analysis
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
행위 behavio act conduct action
행위자 actor agent
행정 administrat public
행정부 executive administration
행정심판 administrative appeals
행정안전 interior safety
향교 confucian school
향상 enhanc improve
향약 village
허가 permi licen
헌법 constitution
헌신 commit
헌장 charter
헤게모니 hegemon
헬기 helicopter
헬스케어 healthcare
혁명 revolution
혁신 innovat
현금 cash
현대 contemporary modern
현상 phenomen
현상학 phenomenolog
현실 reality
현존 presence
혈관 vascular vessel
혈당 glucose blood sugar
혈당지수 glycemic index
혈색소 hemoglobin
혈압 blood pressure
혈액 blood hemat
혈연 blood kinship
협동 cooperat
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
형상 shape form
형식 form
형이상학 metaphys
형질 trait
형태소 morphem
혜성 comet
호 lake
호랑이 tiger
호르몬 hormone
호선 line
호적 household register registr
호주 household head australia
호텔 hotel
호흡 respirat breath
호흡기 respiratory
혼례 wedding
혼인 marriage
혼합 mixed hybrid mix
혼합물 mixture
홈런 home run
홍수 flood
화 ization
화랑 gallery
화면 screen display
화산 volcan
화성 mars
화용 pragmatic
화폐 currency money
화학 chemi
화합물 compound
확률 probabilit probab stochastic
확률론 probabil
확률효과 random effect
확산 diffus spread proliferat
확산금지 non-proliferation
확인 confirm verif
확인적 confirmatory
확장 extend expan exten x
확장성 scalab
환각 hallucinat
환갑 sixtieth
환경 environment
환상 fantas illusion
환원 reduct
환율 exchange rate
활성 activ
활성화 activation
황반변성 macular degeneration
황제 emperor
회 association society council
회계 account
회고 retrospect recollect
회귀 regression regress
회담 talks summit
회로 circuit
회복 recover resilien restor
회사 compan corporation
회사채 corporate bond
회식 company dinner
회의 conference meeting council congress
회장 chair president
회전 rotat
회화 painting
획득 acqui
횡단 cross
효과 effect
효능 efficacy
효능감 efficacy
효도 filial
효소 enzym enzyme
효용 utility
후 post after
후각 olfact
후궁 consort concubine
후방 posterior backward
후보 candidate
후천성 acquired
훈련 train
휘발성 volatile
휴리스틱 heuristic
휴전 truce armistice ceasefire
흉년 famine
흐름 flow
흑백 black white
흡수 absor
흡연 smok
흡착 adsor
희곡 play drama
희소 sparse scarc rare
힌두교 hindu
힘 force power
`
