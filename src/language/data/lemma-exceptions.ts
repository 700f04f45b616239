/*
 * Words whose base form the spelling rules of lemma.ts would miss. Common knowledge of English spelling, checked
 * against a treebank by `npm run eval:language`.
 */

/** Irregular plurals, and plurals that look singular. */
export const irregularNouns: ReadonlyMap<string, string> = new Map(
  (
    'men man|women woman|children child|people person|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|' +
    'lives life|wives wife|knives knife|leaves leaf|thieves thief|halves half|selves self|shelves shelf|wolves wolf|loaves loaf|' +
    'calves calf|elves elf|scarves scarf|crises crisis|analyses analysis|bases base|theses thesis|hypotheses hypothesis|' +
    'diagnoses diagnosis|oases oasis|phenomena phenomenon|criteria criterion|data data|media media|bacteria bacterium|' +
    'alumni alumnus|nuclei nucleus|fungi fungus|cacti cactus|indices index|matrices matrix|appendices appendix|' +
    'policemen policeman|policewomen policewoman|gentlemen gentleman|spokesmen spokesman|spokeswomen spokeswoman|' +
    'congressmen congressman|congresswomen congresswoman|servicemen serviceman|firemen fireman|gunmen gunman|' +
    'chairmen chairman|businessmen businessman|fishermen fisherman|freshmen freshman|lawmen lawman|' +
    'news news|series series|species species|means means|headquarters headquarters|politics politics|clothes clothes|regards regards|troops troops|analytics analytics|logistics logistics|dynamics dynamics|basics basics|tropics tropics|olympics olympics|economics economics|' +
    'mathematics mathematics|physics physics|ethics ethics|statistics statistic|athletics athletics|lens lens|' +
    'gas gas|bus bus|virus virus|campus campus|status status|census census|focus focus|bonus bonus|chorus chorus|' +
    'consensus consensus|apparatus apparatus|genius genius|corpus corpus|radius radius|surplus surplus|' +
    'basis basis|crisis crisis|analysis analysis|thesis thesis|emphasis emphasis|hypothesis hypothesis|diagnosis diagnosis|' +
    'chaos chaos|bias bias|atlas atlas|canvas canvas|christmas christmas|tennis tennis|iris iris|pants pants|thanks thanks|' +
    'movies movie|cookies cookie|zombies zombie|calories calorie|pies pie|ties tie|lies lie|dies die|rookies rookie|' +
    'shoes shoe|toes toe|foes foe|hoes hoe|caches cache|headaches headache|axes axe|buses bus|gases gas|viruses virus|' +
    'campuses campus|bonuses bonus|focuses focus|lenses lens|biases bias|statuses status|geniuses genius|censuses census|' +
    'quizzes quiz|potatoes potato|tomatoes tomato|heroes hero|echoes echo|vetoes veto|embargoes embargo|mosquitoes mosquito|' +
    'volcanoes volcano|cargoes cargo|tornadoes tornado|ethics ethics'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Base verbs ending in "e" that the rules would cut to their stem, and stems the rules would lengthen. */
export const verbStems: ReadonlyMap<string, string> = new Map(
  (
    'abandon abandon|abus abuse|accus accuse|ach ache|acquir acquire|adher adhere|admir admire|admit admit|' +
    'ador adore|advertis advertise|advis advise|agre agree|alleg allege|allud allude|amus amuse|analys analyse|' +
    'analyz analyze|argu argue|arous arouse|arrang arrange|aspir aspire|assum assume|assur assure|' +
    'attempt attempt|attribut attribute|audit audit|aveng avenge|bak bake|bar bar|bas base|bath bathe|' +
    'battl battle|beat beat|becom become|behav behave|believ believe|belong belong|benefit benefit|' +
    'besieg besiege|bias bias|bik bike|blam blame|blu blue|boat boat|bor bore|' +
    'boycott boycott|breath breathe|brib bribe|brows browse|budget budget|cach cache|cancel cancel|canvas canvas|' +
    'captur capture|car care|caus cause|ceas cease|challeng challenge|chang change|charg charge|chas chase|' +
    'cheat cheat|chok choke|chorus chorus|cit cite|claim claim|clos close|coat coat|cohere cohere|' +
    'coincid coincide|collaps collapse|com come|combat combat|combin combine|commit commit|compar compare|' +
    'compel compel|compet compete|compil compile|complet complete|compos compose|compromis compromise|' +
    'comput compute|conced concede|conclud conclude|condens condense|condon condone|confus confuse|' +
    'conspir conspire|constitut constitute|consum consume|continu continue|contribut contribute|control control|' +
    'conven convene|convers converse|cop cope|cours course|credit credit|cur cure|damag damage|dar dare|' +
    'decid decide|declar declare|declin decline|decod decode|decreas decrease|defeat defeat|defin define|' +
    'delet delete|denot denote|deplor deplore|describ describe|desir desire|despit despite|determin determine|' +
    'develop develop|devis devise|devot devote|dilut dilute|din dine|discharg discharge|discourag discourage|' +
    'dislik dislike|dispers disperse|dispos dispose|disput dispute|distil distil|distribut distribute|' +
    'divid divide|dodg dodge|downgrad downgrade|du due|eas ease|eat eat|edit edit|elud elude|emerg emerge|' +
    'encourag encourage|endors endorse|endur endure|engag engage|enquir enquire|ensu ensue|ensur ensure|' +
    'eras erase|erod erode|escap escape|evad evade|evok evoke|examin examine|excel excel|exchang exchange|' +
    'excit excite|exclud exclude|excus excuse|execut execute|exercis exercise|exhibit exhibit|exil exile|' +
    'expel expel|expir expire|explod explode|explor explore|expos expose|fad fade|fak fake|featur feature|' +
    'figur figure|fil file|fin fine|fir fire|float float|focus focus|forg forge|format format|fram frame|' +
    'franchis franchise|fuel fuel|fulfil fulfil|fum fume|fus fuse|gam game|giv give|guid guide|handicap handicap|' +
    'handl handle|hang hang|happen happen|hast haste|heat heat|hid hide|hik hike|hir hire|hom home|hop hope|' +
    'hors horse|hous house|hurt hurt|ignit ignite|ignor ignore|imagin imagine|imped impede|implor implore|' +
    'impos impose|incit incite|includ include|increas increase|inherit inherit|injur injure|inquir inquire|' +
    'inscrib inscribe|inspir inspire|install install|institut institute|insur insure|interfer interfere|' +
    'interpret interpret|interven intervene|intrud intrude|invad invade|invit invite|invok invoke|issu issue|' +
    'jok joke|judg judge|kidnap kidnap|label label|laps lapse|larg large|leas lease|lectur lecture|level level|' +
    'li lie|licens license|lik like|limit limit|lin line|listen listen|loath loathe|los lose|lung lunge|lur lure|' +
    'mak make|manag manage|manufactur manufacture|market market|measur measure|mention mention|merg merge|' +
    'min mine|model model|mov move|mus muse|mut mute|nam name|nois noise|nominat nominate|not note|nuk nuke|' +
    'nurs nurse|oblig oblige|obscur obscure|occur occur|open open|oppos oppose|outlin outline|overcom overcome|' +
    'packag package|pag page|paralyz paralyze|patrol patrol|paus pause|permit permit|persecut persecute|' +
    'persever persevere|persuad persuade|phon phone|phras phrase|pictur picture|pil pile|pip pipe|pleas please|' +
    'plung plunge|pois poise|pol pol|pos pose|postpon postpone|practis practise|prais praise|preced precede|' +
    'preclud preclude|prefer prefer|premis premise|prepar prepare|prescrib prescribe|presid preside|' +
    'pressur pressure|presum presume|prob probe|procur procure|profit profit|program program|prolong prolong|' +
    'promis promise|promot promote|propel propel|propos propose|prosecut prosecute|prov prove|provid provide|' +
    'provok provoke|puk puke|purchas purchase|purpos purpose|pursu pursue|question question|queu queue|' +
    'quot quote|rag rage|rais raise|rang range|rap rape|reassur reassure|rebel rebel|rebuk rebuke|reced recede|' +
    'recit recite|reconcil reconcile|refer refer|refin refine|refus refuse|refut refute|regret regret|' +
    'rehears rehearse|releas release|repeat repeat|requir require|rescu rescue|resid reside|restor restore|' +
    'resum resume|retir retire|retreat retreat|reunit reunite|rever revere|revers reverse|' +
    'revis revise|revok revoke|rid ride|rins rinse|ris rise|rocket rocket|rous rouse|ruin ruin|rul rule|' +
    'sabotag sabotage|sacrific sacrifice|salut salute|salvag salvage|sampl sample|sav save|scar scare|' +
    'schedul schedule|schem scheme|scor score|scrap scrape|seat seat|secur secure|sens sense|serv serve|' +
    'settl settle|shak shake|sham shame|shap shape|shar share|shav shave|sid side|siphon siphon|' +
    'smil smile|smok smoke|solv solve|sooth soothe|spar spare|spik spike|stag stage|stak stake|stor store|' +
    'strengthen strengthen|strik strike|strok stroke|structur structure|struggl struggle|su sue|submit submit|' +
    'subscrib subscribe|substitut substitute|supersed supersede|supervis supervise|suppos suppose|surg surge|' +
    'surpris surprise|surviv survive|tackl tackle|tak take|tap tape|target target|tast taste|teas tease|' +
    'telephon telephone|televis televise|tempt tempt|threaten threaten|ti tie|tim time|tir tire|ton tone|' +
    'trad trade|travel travel|treat treat|trumpet trumpet|tun tune|typ type|undermin undermine|unit unite|' +
    'upgrad upgrade|urg urge|us use|valu value|ventur venture|vi vie|visit visit|vot vote|wag wage|waiv waive|' +
    'wak wake|wast waste|welcom welcome|whistl whistle|wip wipe|wir wire|worship worship|writ write'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Irregular comparison. */
export const irregularAdjectives: ReadonlyMap<string, string> = new Map(
  'better good|best good|worse bad|worst bad|further far|furthest far|farther far|farthest far|elder old|eldest old|latest late|later late|least least|more more|most most|less less'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Pronouns and their forms, as the treebanks lemmatise them. */
export const pronouns: ReadonlyMap<string, string> = new Map(
  "me I|i I|him he|them they|'em they|us we|myself myself|whom who|an a|those that|these this|mine my|yours your|hers her|ours our|theirs their"
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Forms of auxiliaries. */
export const auxiliaries: ReadonlyMap<string, string> = new Map(
  "'s be|’s be|'re be|’re be|'m be|’m be|'ve have|’ve have|'ll will|’ll will|'d would|’d would|ca can|wo will|sha shall|ai be|am be|is be|are be|was be|were be|been be|being be|has have|had have|having have|does do|did do|gon go|wan want|got get|gets get|getting get"
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
