/** English words of two to five letters that a headline in capitals may hold. */
export const ENGLISH_WORDS = `
able about above act add after again age ago aid aim air all also am amid among an and any apt are area arm arms army art as ask at
away back bad bag ban band bank bar base be bear beat bed been best bet bid big bill bit blue board boat body book boom born both box
boy break bring build burn bus busy but buy by call calm camp can cap car card care case cash cast cat cause cell chair cheap check
chief child chip city civic claim clash class clean clear climb close cloud club coal coast code cold come cook cool cop core cost
could count court cover crash cream crew crime cross crowd cup cure cut cycle daily dam dance dare dark data date dawn day days dead
deal dear death debt deep demo deny desk dice did die diet dig dim dip dirty do does dog done door doubt down draft draw dream dress
drink drive drop drug dry due duty each early earn ease east easy eat edge egg eight elect elite else empty end enemy enjoy enter
equal error even event ever every evil exam exit extra eye face fact fade fail fair faith fall false fame fan far farm fast fat fate
fear feed feel fell few field fight file fill film final find fine fire firm first fish fit five fix flag flat flee fleet flip flood
floor flow fly focus folk food foot for force form fort forum found four frame free fresh from front fruit fuel full fun fund gain
game gap gas gate gear get giant gift girl give glad glass go goal gold gone good got grade grain grand grant grass great green grid
grow guard guess guest guide gun guy had half hall hand hang happy hard harm has hat hate have he head heal hear heart heat heavy held
hell help her here hero hide high hike hill him hint hip hire his hit hold hole home honor hope host hot hotel hour house how huge
human hunt hurt ice icon idea if ill image in inch index inner input into iron is issue it item its jail job join joint joke joy judge
jump jury just keen keep key kick kid kids kill kind king kiss knee knew know known lab labor lack lady lake land lane large last late
law lay lead leak lean learn lease least leave led left leg legal less let level lie life lift light like limit line link lion list
live load loan local lock logic long look loop lose loss lost lot love low loyal luck lunch mad made mail main major make male man many
map mark mask mass mat match may mayor me meal mean meat media meet mend menu mercy mess met metal might mild mile milk mind mine minor
miss mix mob mode model mood moon moral more most motor mouth move much must my nail name near neck need net never new news next nice
night nine no node noise none noon nor north nose not note now nurse oak oath odd odds of off offer often oil old on once one only open
opt or oral order organ other our oust out outer over owe own owner pace pack pact page paid pain pair pan panel paper park part party
pass past pat path pay peace peak pen per pet phase phone photo pick piece pier pig pile pilot pin pink pipe pit place plain plan plane
plant plate play plea plot plug plus poem poet point pole poll pool poor pop pope port pose post pot pour power press price pride prime
print prior prize probe proof proud prove pub pull pulse pump punch pure push put quake queen quick quiet quit quite quota race radar
radio raid rail rain raise rally ran range rank rap rapid rare rat rate raw reach read ready real rebel red reef refer reply rest rice
rich rid ride rifle right ring riot rise risk rival river road rob robot rock role roll roof room root rope rose rough round route row
royal rub rude rug ruin rule run rural rush sad safe said sail saint sale salt same sand save saw say scale scan scene scope score sea
seal seat see seed seek seem seen self sell send sense serve set seven shape share sharp she shed shift ship shirt shock shoe shoot
shop short shot show shut sick side siege sight sign silk since sing sink sip sister sit site six size skill skin skip sky slam slap
sleep slice slip slot slow small smart smile smoke snap snow so soar sock soft soil sold sole solid solve some son song soon sort soul
sound south space spare speak speed spell spend spin spirit split spoke sport spot spread spring spy staff stage stake stand star stare
start state stay steal steam steel steep step stick still sting stir stock stone stop store storm story strip study stuff style such
sue sugar suit sum summit sun super sure surge sway swear sweep sweet swift swim swing sword table tag tail take tale talk tall tank
tap tape target task taste tax tea teach team tear tech teen tell ten tend tent term test text than thank that the theft their them
then there these they thin thing think third this those three throw thus tide tie tied tight till time tin tiny tip tire title to today
toe told toll tomb tone too took tool top torn total touch tough tour toward tower town toy trace track trade trail train trap treat
tree trend trial trick trip troop truck true trump trust truth try tube tune turn twin two type under union unit unite until up upper
upset urban urge us use used user usual vain value van vast very veto via vice video view viral virus visa visit vital voice void vote
vow wage wait wake walk wall want war warm warn was wash waste watch water wave way we weak wear web week weigh well went were west wet
what wheel when where which while white who whole whose why wide wife wild will win wind wine wing wipe wire wise wish with woe wolf
woman women won wood word work world worry worse worst worth would wound wrap write wrong yard yeah year yes yet you young your youth
zero zone
`
