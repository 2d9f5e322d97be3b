-- The sequence everybody begins with: on the day, three days later, a week later. Put in once; from then on staff write it.
insert into email_sequence (key, revision, name, active, published, created_at)
values ('welcome', 0, 'Premier contact', true, 1, now());

insert into email_sequence_version (revision, sequence_key, number, window_from, window_to, first_at_once, steps,
                                    published_at, published_by)
values (0, 'welcome', 1, '09:00', '18:00', true, $json$
[
 {
  "delayDays": 0,
  "fr": {
   "subject": "Votre demande de promotion pour {{artiste|votre projet}}",
   "html": "<p>Bonjour {{prénom|à vous}},</p><p>Merci d’avoir pensé à {{agence}} pour faire connaître {{artiste|votre musique}}. Nous accompagnons des artistes et des labels indépendants sur YouTube, Meta et TikTok, avec un principe simple : votre budget média va directement aux plateformes, et nos honoraires sont fixes et annoncés dès le départ.</p><p>Pour vous répondre utilement, trois points nous aideraient :</p><ul><li>la date de votre prochaine sortie ;</li><li>le lien vers le titre ou le clip à défendre ;</li><li>ce que vous attendez de la campagne : des vues, des abonnés, des écoutes ou du public en concert.</li></ul><p>Répondez simplement à cet e-mail, même en deux lignes : c’est une personne de l’équipe qui vous lit.</p><p>À bientôt,<br>{{expéditeur}}</p>"
  },
  "en": {
   "subject": "Your promotion request for {{artist|your project}}",
   "html": "<p>Hello {{first-name|there}},</p><p>Thank you for thinking of {{agency}} to bring {{artist|your music}} to new listeners. We work with independent artists and labels on YouTube, Meta and TikTok, and we keep it simple: your media budget goes straight to the platforms, and our fee is fixed and known from the start.</p><p>Three things would help us give you a useful answer:</p><ul><li>the date of your next release;</li><li>a link to the track or video you want to push;</li><li>what you expect from the campaign: views, subscribers, streams or people at your shows.</li></ul><p>Just reply to this e-mail, two lines are enough: a real person on the team will read it.</p><p>Talk soon,<br>{{sender}}</p>"
  }
 },
 {
  "delayDays": 3,
  "fr": {
   "subject": "Ce qui fait vraiment décoller une sortie",
   "html": "<p>Bonjour {{prénom|à vous}},</p><p>Une campagne se joue rarement le jour de la sortie. Voici les trois habitudes qui paient le plus souvent :</p><ol><li><strong>Partir tôt.</strong> Dix à quinze jours avant, un extrait court montre déjà quel public réagit.</li><li><strong>Choisir un seul objectif.</strong> Un clip, un lien, un geste attendu : même un budget modeste apprend alors quelque chose.</li><li><strong>Garder la moitié du budget</strong> pour ce qui marche, une fois les premiers chiffres connus.</li></ol><p>Si vous le souhaitez, regardons ensemble ce que cela donnerait pour {{artiste|votre projet}}. Un quart d’heure suffit : proposez-moi un créneau en répondant à ce message.</p><p>Bien à vous,<br>{{expéditeur}}</p>"
  },
  "en": {
   "subject": "What really gets a release off the ground",
   "html": "<p>Hello {{first-name|there}},</p><p>A campaign is rarely won on release day. These are the three habits that pay off most often:</p><ol><li><strong>Start early.</strong> Ten to fifteen days ahead, a short teaser already shows which audience responds.</li><li><strong>Pick one goal.</strong> One video, one link, one thing to do: even a modest budget then teaches you something.</li><li><strong>Keep half of the budget</strong> for what works, once the first figures are in.</li></ol><p>If you like, let us look at what this could mean for {{artist|your project}}. Fifteen minutes are enough: suggest a time by replying to this message.</p><p>Kind regards,<br>{{sender}}</p>"
  }
 },
 {
  "delayDays": 4,
  "fr": {
   "subject": "On en reparle plus tard ?",
   "html": "<p>Bonjour {{prénom|à vous}},</p><p>Je n’ai pas eu de vos nouvelles, et c’est bien normal : préparer une sortie prend du temps. Si le moment n’est pas le bon, dites-le-moi d’un mot et je ne vous écrirai plus à ce sujet.</p><p>Si au contraire {{artiste|votre projet}} a une actualité dans les prochains mois, répondez-moi avec la date : je vous dirai franchement si une campagne en vaut la peine, et avec quel budget.</p><p>Bonne continuation,<br>{{expéditeur}}</p>"
  },
  "en": {
   "subject": "Shall we talk another time?",
   "html": "<p>Hello {{first-name|there}},</p><p>I have not heard from you, and that is quite all right: preparing a release takes time. If now is not the moment, just say so and I will not write to you about this again.</p><p>If {{artist|your project}} does have something coming up in the next few months, reply with the date: I will tell you frankly whether a campaign is worth it, and with what budget.</p><p>All the best,<br>{{sender}}</p>"
  }
 }
]
$json$, now(), 'system');
