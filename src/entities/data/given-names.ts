/*
 * Given names met in news in English, by the gender that they show, and spellings and short forms that are the same
 * name. Common knowledge, written for this project; a name that is both is in neither list of genders.
 */
import type { Gender } from './people.ts';

const men = `
giles curtis kwame kofi kweku chinua emeka chidi tunde femi olusegun abubakar bakari juma kamau kipchoge sipho thabo jomo haile tesfaye mulugeta bjorn bjørn erik harald henrik jon jonas knut leif magnus mikael niels ole olav per rasmus rune soren søren stig sven tor torsten ulf anders gunnar gustav hakan johan lasse karim emre mehdi reza bahram cyrus darius farhad hossam tarek walid ziad youssef rafiq salim tariq usman vikram arjun ashok deepak gopal krishna manoj mukesh naveen prakash pradeep ramesh ravi rohit sachin sandeep sunil suresh vinod kazuo kenta shigeru shinji tadashi yasuo jianguo liang minh nguyen thanh somchai agus budi bambang joko felipe gonzalo ignacio jaime joaquim leandro mauricio nestor osvaldo raimundo rodolfo santiago thiago tomas vicente
aaron al klaus hans heinz jurgen jürgen dieter horst manfred rainer uwe ralf bernd holger egon fritz helmut ludwig norbert rolf siegfried volker werner ulrich jeb reince newt beau arne elon wes rand corey trey cory tucker brett anderson beto deval keenan abdulaziz abdel aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alexander alfred ali alistair allan allen alvin amir
andre andreas andrei andrew andy angus anthony antonio antony anton archie armando arnold arthur asif aziz barack barry bashar ben benjamin bernard
bernie bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan calvin carl carlos cesar chad charles charlie
chester christian christopher chuck clarence claude clifford clinton colin conor craig cyril dale damian dan daniel danny darren dave david dean
declan dennis derek desmond diego dick dietrich dmitri dmitry dmytro dominic don donald doug douglas duncan dwight earl ed eddie
eduardo edward edwin elijah elliott emilio emmanuel eric erik ernest ethan eugene evan fabio felipe felix ferdinand fernando floyd francisco
francois frank franklin fred frederick gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giorgio giovanni giuseppe glenn gordon graham
grant greg gregory guillermo gustavo guy hamid hank harold harry harvey hassan hector henri henry herbert herman hossein howard hugh hugo
hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jake jamal james jan jared jason javier jean-claude jean-luc
jean-marie jeff jeffrey jeremy jerome jerry jesus jim jimmy joachim joaquin joe joel johan johannes john johnny jon jonathan jorge jose josef
joseph josh joshua juan julian julio justin karl keith keir ken kenneth kevin khalid kim-jong kofi konstantin kurt kyle lars larry laurent
lawrence lee leo leon leonard leonid leopold lewis liam lloyd lorenzo lou louis lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcos
marcus mario mark martin marvin mathias matt matthew matthias maurice max maxim michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed
mohamad muhammad mustafa narendra nathan neil ned nelson nicholas nick nicolas nigel noah norman oleg oleksandr oleksiy oliver olivier omar orlando oscar
osama otto owen pablo patrick paul pavel pedro pete peter petro phil philip philippe phillip pierre piotr preston rafael rahul raj ralph
ramon ramzan randy raul ray raymond recep reinhard reuben ricardo richard rick rob robert roberto robin rod roderick rodney rodrigo roger roland
roman ron ronald ross roy rudy rupert russell ryan said salman salvador sam samir samuel saul scott sean sebastian sergei sergey sergio
seth shane shaun shinzo sidney silvio simon stanley stefan stephen steve steven stewart stuart sven syed tariq ted terrence terry theodore
thomas tim timothy toby todd tom tommy tony travis trevor tyler umberto vaclav victor vijay viktor vincent vitaly vladimir volodymyr
wallace walter warren wayne wilhelm william willie wolfgang xavier yasser yevgeny yitzhak yuri yusuf zachary zbigniew dominique-pierre emile gianni
alexei aleksei alexey anatoly arkady artem artyom bogdan denis dmitrij eduard fyodor gennady georgy grigory ilya kirill lev maksim nikita nikolai nikolay
oleksii pavlo ruslan stanislav taras timur vadim valery valeriy vasily vyacheslav yaroslav hiroshi kenji takeshi yoshihide fumio jiang wei xi
naftali benny avigdor ehud shimon ariel reuven gideon yair moshe ismael khaled ayman bassam faisal hamza jaber karim nabil nasser osman rashid saad
tayyip ahmet mehmet kemal murat hakan bulent ashraf pervez nawaz shahbaz asif rajiv sanjay arun amit manmohan jens mette-frederik olaf lech jaroslaw donald
mateusz andrzej viktor janos istvan laszlo robert-fico milos vaclav andrej ivo josip aleksandar slobodan goran zoran dragan nikos alexis kyriakos antonis
`;

const women = `
petra ngozi ivana mette ingrid astrid sigrid freya greta gretchen heidi hanna hannah helga hilda inga irena ivanka jana jelena johanna katarina lena ljubica ludmila magda magdalena maja malala marijana marina marta mila milena mirjana nadia nadja natalia natasha nicola nina olena olga oksana paula petronella ramona renata rosa ruth sabine sanna silvia simone siobhan sofia sonia svetlana svitlana tamara tatiana tetiana ulrike valentina vera vesna yulia yuliya zainab zuzana aicha ayesha fatima fatou khadija leila layla mariam maryam noor samira shirin yasmin zahra amara adaeze chioma ifeoma nkechi wanjiru thandiwe nomsa akiko ayumi haruka keiko mariko michiko naoko sakura yoko yuko mei ling priya anjali deepa kavita lakshmi meena nisha pooja radha sunita usha carmen consuelo dolores esperanza guadalupe luz mercedes pilar rocio xiomara
neera huma kellyanne roseann joanne marley tracee malkia abigail adele adriana agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna
annalena anne annegret annette annie antonia april arlene ashley audrey aung barbara beatrice becky belinda bernadette beth bethany betsy betty beverly bonnie brenda
brianna bridget brigitte brittany camila camilla candace carla carly carmen carol carole caroline carolyn catalina catherine cathy cecilia celia charlene charlotte chelsea
cherie cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie constance corinne courtney crystal cynthia daisy daniela danielle
daphne darlene dawn deborah debbie debra deirdre delia denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor elena
elisabeth elise eliza elizabeth ella ellen elsa emily emma erika erin esther eva eve evelyn faith fatima felicia federica fiona florence
frances gabriela gabrielle gail geraldine gina giorgia gladys gloria grace greta gretchen gwen hannah harriet heather heidi helen helena helga hilary
hillary holly huma ida ilhan imelda indira ingrid irene irina isabel isabella ivana ivanka jacinda jackie jacqueline jane janet janice jasmine
jean jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie
june kaitlin kamala karen karin kate katharine katherine kathleen kathryn kathy katie katrina kayla kayleigh kellyanne kerry kim kimberly kirsten kirstjen
kristen kristin kristina kristine laila lara laura lauren leah leila leslie leticia lillian lily linda lindsey lisa liz lois loretta lori lorraine
louise lucia lucille lucy lydia lynn lynne mabel madeleine maggie malala manuela marcia margaret margarita maria marian marianne marie marilyn marina
marine marion marjorie marlene marsha martha mary maureen maxine mazie megan meghan melania melanie melinda melissa mercedes meredith mette michele michelle
mildred miriam molly monica muriel nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia oksana ophelia
oprah patricia paula pauline peggy penelope penny phyllis priscilla priti rachel rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary
ruth sabrina sally samantha sandra sanna sara sarah serena shannon sharon sheila shelley shirley simone sofia sonia sonya sophia sophie stacey stella
stephanie sue susan susana susanna suzanne svetlana sylvia tabitha tamara tammy tanya tara tatiana teresa theresa therese tiffany tina tracy trudy tulsi
ursula valentina valerie vanessa vera veronica vicki victoria violet viola virginia vivian wendy whitney winnie yasmin yulia yvette yvonne zainab zoe
angelika benazir carrie dilma ayesha jung magdalena marisol michaela nadezhda nuria paola perla rania rashida samia soraya tzipi ewa beata kaja
`;

/** The gender that a given name shows, by its lower-case form. */
export const givenNameGender: ReadonlyMap<string, Gender> = (() => {
  const of = (list: string) => list.trim().split(/\s+/);
  const both = new Set(of(men).filter((name) => of(women).includes(name)));
  const map = new Map<string, Gender>();
  for (const name of of(men)) if (!both.has(name)) map.set(name, 'm');
  for (const name of of(women)) if (!both.has(name)) map.set(name, 'f');
  return map;
})();

/** Given names of either gender. */
export const unisexNames: ReadonlySet<string> = new Set(
  'alex ali avery blake cameron casey chris dana drew francis gale harper hayden jamie jan jaime jesse jo jody jordan kelly kerry kim lee leslie lindsay loren marion morgan nicola pat quinn reese riley robin sam sandy shannon shelby skyler sydney taylor terry tracey jean ariel andrea logan madison parker peyton rowan sasha stevie valery'.split(
    ' ',
  ),
);

/** Spellings and short forms of one name, the name itself first, as `foldName` writes them. */
const variantRows = `
antoni anton tony|sergi serge|alexei aleksei alexi aleksi oleksii oleksi|alexander aleksandr alexandr aleksander oleksandr alexandre|
nikolai nicolai|dmitri dmitrij dmitro|iuri yuri youri|evgeni yevgeni|georgi georgiy|mikhail mihail|volodimir volodymyr|andrei andri andrii|
joseph joe josef|robert rob bob bobbi robbi|william will bill billi willi|richard rick dick rich ricki|james jim jimmi|john johnni jack|
michael mike mick mikei|thomas tom tommi|charles charli chuck|edward ed eddi ted teddi|donald don donni|ronald ron ronni|daniel dan danni|
david dave|stephen steven steve stefan|gregori greg|matthew matt matew mat|benjamin ben benni|samuel sam|joshua josh|nicolas nick nicholas|jeffrei jeff geoffrei geoff jeffri geoffri|
kenneth ken kenni kenet|lawrence larri|timothi tim timoti|philip phil phillip filip fil|peter pete|anthoni|andrew andi|christofer christopher|gerald gerri|raymond rai|
francis frank|frederick fred freddi|leonard len lenni|ernest erni|bernard berni|rudolph rudi|mitchell mitch|zachari zach zack|douglas doug|
elizabeth elisabeth liz beth lizzi betti betsi elizabet elisabet|catherine katherine katharine kathryn cathi kathi kate kati katrin|margaret maggi meg peggi|patricia patti|
deborah debra debbi|barbara barb|susan sue susi|jennifer jen jenni|christine chris christina|kimberli kim|pamela pam|victoria vicki|jacqueline jacki|
hillari hilari|therese theresa teresa teres|stephani stefani|rebecca becca becki|abigail abbi|amanda mandi|cynthia cindi cintia|nancy nanci|judith judi judit|
mohammed mohamed mohammad mohamad muhammad muhammed mahomet|ahmed ahmad ahmet|hussein hossein husayn husein|yusuf yousef youssef yusef|abdullah abdallah abdulla|
ibrahim ebrahim|mustafa mostafa moustafa|mahmoud mahmud|khalid khaled|omar umar|osama usama|bashar bachar|moammar muammar
`;

/** From a folded given name to the one it is a form of. */
export const sameName: ReadonlyMap<string, string> = new Map(
  variantRows
    .replace(/\n/g, '')
    .split('|')
    .flatMap((row) => {
      const names = row.trim().split(' ');
      return names.map((name) => [name, names[0] as string] as [string, string]);
    }),
);
