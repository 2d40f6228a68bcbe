/** What the weighing cannot do, for the method page. */
export const knownLimits: readonly string[] = [
  'What is compared is what the articles say, not what happened. Two origins that agree may both be wrong, and one that stands alone may be right.',
  'Only the articles of this dossier are weighed. “One origin” means one among these, not one in the world.',
  'Whether two origins are independent is judged by who belongs to, speaks for or owns whom, as far as the dossier says so. Two that draw on the same witness, without any article saying so, still count as two.',
  'Whom a sentence credits and which question it answers is decided by whoever annotates it. Each claim leads to its words and to the paragraph that they come from, so that this can be checked.',
  'How far “about”, “nearly” or a round figure may be off is fixed by rule. An author may have meant more, or less.',
  'Figures are compared as of the day that they are about, and where an article names none, as of the day on which it appeared. A toll that was already old when it was printed may therefore look newer than it is.',
  'That an article does not mention something says little about it: it may not have known, or not have had the room. It is shown, and never counted.',
];
