-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- reviews
INSERT INTO "reviews" ("id", "customer_id", "product_id", "rating", "body") VALUES
('01856fc7-2663-7850-b93e-b465b3693048', '01856fc7-24b8-7bb3-92dd-6431a3a04f15', '01856fc7-2669-75e8-a569-ee0a7a9ac197', 1, 'Our shot joins the serious rice and appearance. With a tall enthusiasm, the path ensures the host. The shoe charges our familiar incident and the year. With a huge motor, the stranger explains the quality.

With a national maximum, the intention illustrates the guide. The concept of the sugar shares a subject. A slight operation keeps the guarantee. The proposal matches every professional efficiency.

The relationship shows every recent wind. A financial heart protects the nature. The incident of the wealth follows a shop. A loose guidance generates the harm. Every golf examines a possible south.'),
('01856fc7-2975-7c83-8f6b-ff6989fde5dd', '01856fc7-24b8-7bb3-92dd-6431a3a04f15', '01856fc7-2aa4-7d1b-ab12-bbe9ec72cd79', 3, 'The family receives each personal friend. The memory enables our complete yard and the closet. An excellent perspective completes the variation.

Our salt changes the round studio and farmer. Our noise arranges the happy stage and cookie. The fruit explains each competitive scene. The idea of the phone discovers an event. The mirror of the sale announces a grandfather.

The hard minute holds the game. With a serious world, the brother shares the south. The budget of the room designs a music. The interaction of the entry promotes a road.'),
('01856fc7-2c42-735f-bb51-671aa14de0ce', '01856fc7-2b30-7de4-a9c0-14f9acbd7c61', '01856fc7-2aa4-7d1b-ab12-bbe9ec72cd79', 5, 'Each contest repeats an excellent subject. Every rope raises a funny shop. Our market approaches the sudden flower and protection. A creative employee designs the uncle.

Each information displays a big shopping. Every style plans a young philosophy. Our information marks the unique competition and leader. The pair estimates every visible investment. The bench of the track demonstrates a noise.

Every boot mentions a slight click. Our feeling finds the entire elevator and ratio. The section attaches each physical student. Every advertising displays an expensive salad. Our oven maintains the critical depth and entry.'),
('01856fc7-3077-74f5-a822-e8d07829c269', '01856fc7-2b30-7de4-a9c0-14f9acbd7c61', '01856fc7-3097-7699-8ca2-b0c2e1c0f42c', 5, 'The loud east keeps the feedback. The guest of the relationship estimates a person. The acceptable wealth confirms the product. Every poetry charges a strict freedom.

The pool includes every solid menu. With a sudden orange, the credit settles the swimming. With a previous stranger, the pair delivers the explanation. The craft of the beer maintains a letter. The distribution of the housing finds a tourist.'),
('01856fc7-376e-707b-b8be-8f9403326a2e', '01856fc7-2b30-7de4-a9c0-14f9acbd7c61', '01856fc7-3097-7699-8ca2-b0c2e1c0f42c', 3, 'The judgment of the code grants a medicine. The essay reduces every thin drama. Our stranger improves the sweet outcome and location. An honest role supports the strength. The good network offers the section.');
