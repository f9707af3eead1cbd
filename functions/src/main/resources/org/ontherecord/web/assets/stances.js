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

const FAMILY = {
  'recognises': 'recognition', 'does-not-recognise': 'recognition', 'supports': 'approval', 'neutral': 'approval',
  'opposes': 'approval', 'condemns': 'approval', 'concerned': 'approval', 'rejects': 'approval', 'calls-for': 'demands',
  'commits-to': 'acts', 'threatens': 'acts', 'accuses': 'claims', 'denies': 'claims',
};

/** For, against, neither: with a sign of its own, so that nothing rests on colour. */
export function side(towards) {
  if (towards > 0) return {name: 'for', sign: '▲'};
  if (towards < 0) return {name: 'against', sign: '▼'};
  return {name: 'neutral', sign: '■'};
}

/** The group of a comparison that a standing belongs to. */
export function group(standing) {
  const {counts} = standing;
  const stance = standing.latest?.stance ?? standing.evidence.stance;
  const family = FAMILY[stance];
  if (counts.for > 0 && counts.against > 0) return {family, name: 'said both', side: 'both'};
  const towards = counts.for > 0 ? 1 : counts.against > 0 ? -1 : 0;
  return {family, name: words(stance), side: side(towards).name};
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
