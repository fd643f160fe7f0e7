// The words of the ten questions.
export const askMessages = {
  'ask.title': ['Ask', 'الأسئلة'],
  'ask.lead': [
    'Ten questions, each a page to print and send. Every cell rests on sentences of reports.',
    'عشرة أسئلة، كل منها صفحة للطباعة والإرسال. كل خانة تستند إلى جمل في التقارير.',
  ],
  'ask.what': ['the answer', 'الجواب'],
  'ask.appeals': [
    'Which appeals are unanswered, to whom, for how many days?',
    'ما النداءات التي لم يُجب عنها، ولمن، ومنذ كم يوم؟',
  ],
  'ask.ultimatums': [
    'Which ultimatums run out this week, on what terms, and what became of the same party’s last ones?',
    'ما الإنذارات التي تنقضي هذا الأسبوع، وبأي شروط، وما مصير سابقاتها من الطرف نفسه؟',
  ],
  'ask.sieges': [
    'Which places are besieged, according to whom, since when, with what figure from each source?',
    'ما الأماكن المحاصرة، وبحسب من، ومنذ متى، وبأي رقم من كل مصدر؟',
  ],
  'ask.table': [
    'What was on the table in this round, who proposed, accepted, refused or kept silent, and what moved?',
    'ماذا كان مطروحًا في هذه الجولة، ومن اقترح أو قبل أو رفض أو صمت، وما الذي تحرك؟',
  ],
  'ask.convoys': [
    'Of the convoys asked for, how many were approved, moved, stripped, delivered?',
    'من القوافل المطلوبة، كم منها أُقر وتحرك ونُزعت حمولته ووصل؟',
  ],
  'ask.releases': [
    'Did the promised release or evacuation happen, and who saw it?',
    'هل تم الإفراج أو الإجلاء الموعود، ومن شاهده؟',
  ],
  'ask.ceasefires': [
    'Does the ceasefire hold here, who alleges what, how much is borne out by a second independent source?',
    'هل تصمد الهدنة هنا، ومن يزعم ماذا، وكم منه يؤيده مصدر مستقل ثانٍ؟',
  ],
  'ask.patterns': [
    'After one town gave in, which towns got the same terms?',
    'بعد رضوخ بلدة، أي البلدات نالت الشروط نفسها؟',
  ],
  'ask.leverage': [
    'Who says they can move whom, with what, and has it been used?',
    'من يقول إنه يستطيع تحريك من، وبماذا، وهل استُعمل؟',
  ],
  'ask.footing': [
    'How much of this rests on one unnamed source, or on one report copied by many?',
    'كم من هذا يستند إلى مصدر واحد غير مسمى، أو إلى تقرير واحد نُسخ كثيرًا؟',
  ],
  'ask.place': ['Place', 'المكان'],
  'ask.actor': ['Party', 'الطرف'],
  'ask.as-of': ['As known on', 'كما عُرف في'],
  'ask.rests-on': ['Rests on', 'يستند إلى'],
  'ask.sentences': ['{n} {n|sentence|sentences}', '{n} جملة'],
  'ask.coverage': ['What this rests on', 'على ماذا يستند هذا'],
  'ask.coverage.line': [
    '{reports} reports of {outlets} outlets, {from} to {to}',
    '{reports} تقرير من {outlets} جهة، من {from} إلى {to}',
  ],
  'ask.none': ['Nothing in this record answers the question', 'لا شيء في هذا السجل يجيب عن السؤال'],
  'ask.none.hint': [
    'Silence in the record is not an answer: add reports, or widen place, party and day.',
    'صمت السجل ليس جوابًا: أضف تقارير أو وسّع المكان والطرف واليوم.',
  ],
  'ask.cites': ['Sentences', 'الجمل'],
  'ask.made': ['Made from the record as it stood on {day}', 'أُعد من السجل كما كان في {day}'],
  'ask.back': ['All questions', 'كل الأسئلة'],
} as const
