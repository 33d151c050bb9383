-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- reviews
INSERT INTO "reviews" ("id", "customer_id", "product_id", "rating", "body") VALUES
('program issue-0', 'join teacher-0', 'top-0', 1, 'Focus develop any discover sort. Add activity parent money toward. Send million institution election born job despite end behavior specific relate. Alone say help service create life fight join.

Watch base move scene open within rate. Major which learn dinner boy. Sister show light employee late important realize charge choice individual grow. Her play size shake room attorney attorney address.

Especially record skill wind process soldier. Want stage prepare buy why chair once not color art yard. Role scene turn unit southern establish peace. Hit as couple improve generation politics behind table box. No hot yet around health among set true rule.'),
('bill consider-1', 'join teacher-0', 'note suggest-1', 3, 'Right know tonight office full offer stage personal same cup. Respond five focus seat chance religious. Woman letter able available win tv.

Act machine particular author job today. Drive more hundred increase new future. Decide knowledge short apply close deal. Enter us trip daughter someone degree option interest would group personal. Sense grow among about event research huge learn top whom.

Use child role letter imagine girl road pattern student. Difficult why live consider accept sing discover. Common large weight meeting already wife discuss defense energy. Put animal according military that minute wall wide value.'),
('soldier-2', 'receive card-1', 'note suggest-1', 5, 'Suggest likely notice news ball even. Reflect art never science inside teacher seat effect that dream western. Property purpose project suddenly dinner still knowledge onto since matter wife. Line movie structure view true laugh analysis indeed resource.

Black century wear positive vote. Development believe play expert cold point which more travel. Really summer television stuff friend her nation take whose identify military. Sense degree us result us west into administration. Well operation unit enough eye argue first dark true.

Relationship worry modern image national today rate young area see. Report item fight significant rise production rich us thing. Already occur feeling story tend finish. Operation work defense still option add option card where discuss policy. Quite wind foreign hold relate.'),
('rather-3', 'receive card-1', 'significant-3', 5, 'Answer state happen record exactly her company take up modern. Away clear career investment building model safe. True treat pm day hot hotel note include impact. Answer seem behind area table official teach nor heart direction similar.

Better business yourself dream open pull thought full make city start. Conference heart individual maybe person claim high yard. Success arm game age learn full without. We state late another white establish. Trade worker join measure stop necessary city market practice.'),
('sense-4', 'receive card-1', 'significant-3', 3, 'College perhaps evidence our sign new operation other. Meet when provide single picture. Part sort project capital bank avoid rule. Trial black next theory society. Serve follow likely second add.');
