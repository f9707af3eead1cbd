/** How stances are named, and which side they are on. */

const WORDS = {
  'recognises': 'recognises', 'does-not-recognise': 'does not recognise', 'supports': 'supports', 'neutral': 'is neutral on',
  'opposes': 'opposes', 'condemns': 'condemns', 'concerned': 'is concerned about', 'rejects': 'rejects',
  'calls-for': 'calls for', 'commits-to': 'commits to', 'threatens': 'threatens', 'accuses': 'accuses', 'denies': 'denies',
};

export function words(stance) {
  return WORDS[stance] ?? stance;
}

export const FAMILIES = {
  recognition: 'Recognition', approval: 'Approval', demands: 'Demands', acts: 'Acts', claims: 'Claims',
};

/** For, against, neither, both: with a sign of its own, so that nothing rests on colour. */
export const signs = {for: '▲', against: '▼', neutral: '■', both: '◆', none: '○'};

export function side(towards) {
  const name = towards > 0 ? 'for' : towards < 0 ? 'against' : 'neutral';
  return {name, sign: signs[name]};
}

const BOTH = 'said both';

/** The group of a comparison that a standing belongs to. */
export function group({counts, latest, evidence}) {
  if (counts.for > 0 && counts.against > 0) return {name: BOTH, side: 'both'};
  const towards = counts.for > 0 ? 1 : counts.against > 0 ? -1 : 0;
  return {name: words(latest?.stance ?? evidence.stance), side: side(towards).name};
}

/** Where a group stands among others: as stances are listed, both after recognition. */
export function order(name) {
  return name === BOTH ? 1.5 : Object.values(WORDS).indexOf(name);
}

/** What a position's tags say of it, where that keeps it from counting or colours it. */
export const TAGS = {
  hist: 'about the past', cond: 'conditional', fut: 'about the future', third: 'reported by a third party', neg: 'negated',
};

/** Why a position is listed and does not count. */
export function uncounted(position) {
  if (position.counted) return null;
  if (position.tags.includes('cond')) return 'Not counted: it depends on a condition.';
  if (position.towards === null) return 'Not counted: it takes no side for or against its target.';
  return 'Not counted: the reading is not sure enough.';
}
