import { readFileSync, writeFileSync } from 'node:fs';
import { readStory, type StoryReading } from '../../src/newsroom/in-short/story-reading';
import { termFacts, TERM_FEATURES } from '../../src/newsroom/in-short/term-features';
import { sentenceRows } from '../../src/newsroom/in-short/sentence-features';
import { shorterForms } from '../../src/newsroom/in-short/shortening';
import { isFirstPerson, leansBack, opensUnnamed, pointsBack } from '../../src/newsroom/in-short/openings';
import { withNamedSubjects } from '../../src/newsroom/in-short/named-subject';
import { chooseTogether, type Option } from '../../src/newsroom/in-short/choice';
import { logistic } from './logistic';
type Forest = Float64Array;
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const scoreOf = (w: Forest, row: ArrayLike<number>) => { let z = w[0]!; for (let j = 1; j < w.length; j++) z += w[j]! * row[j - 1]!; return z; };
// @ts-expect-error plain JavaScript
import { rouge } from '../../../shared/bench/in-short/rouge.mjs';
// @ts-expect-error plain JavaScript
import { scoreDoc, summarise, report } from '../../../shared/bench/in-short/score.mjs';

const T0 = Date.now();
const log = (...a: unknown[]) => console.error(((Date.now() - T0) / 1000).toFixed(1) + 's', ...a);
const SHARED = process.env.SHARED ?? '/work/shared';
export const rows = readFileSync(`${SHARED}/data/in-short/dev.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const FOLDS = 5;

interface Doc {
  row: any;
  story: StoryReading;
  refTerms: Set<number>;
  refCount: Map<number, number>;
  pairIds: Map<number, number>;
  pairFirst: number[];
  pairCount: number[];
  pairAB: [number, number][];
  refPairs: Set<number>;
  forms: { text: string; words: number[]; sentence: number }[];
  homes?: any;
}
const pairKey = (a: number, b: number) => a * 65536 + b;

export function prepare(row: any): Doc {
  const story = readStory([row.body], 'en');
  const n0 = story.terms.length;
  const refTerms = new Set<number>();
  const refCount = new Map<number, number>();
  const refPairs = new Set<number>();
  // forms first
  const forms: Doc['forms'] = [];
  const named = withNamedSubjects(story.sentences.map((s) => s.text));
  for (const s of story.sentences.slice(0, 40)) {
    for (const text of shorterForms(named[s.order] ?? s.text, 'en')) forms.push({ text, words: story.wordsOf(text).map((w) => w.term).filter((t) => t < n0), sentence: s.order });
  }
  const pairIds = new Map<number, number>();
  const pairFirst: number[] = [];
  const pairCount: number[] = [];
  const pairAB: [number, number][] = [];
  const add = (words: number[], order: number) => {
    for (let i = 0; i + 1 < words.length; i++) {
      const k = pairKey(words[i]!, words[i + 1]!);
      let id = pairIds.get(k);
      if (id === undefined) {
        id = pairFirst.length;
        pairIds.set(k, id);
        pairFirst.push(order);
        pairCount.push(0);
        pairAB.push([words[i]!, words[i + 1]!]);
      }
      pairCount[id]!++;
    }
  };
  for (const s of story.sentences) add(s.words.map((w) => w.term), s.order);
  const nPairs = pairFirst.length;
  for (const f of forms) add(f.words, f.sentence); // new joints get their own pairs
  for (const h of row.highlights) {
    const words = story.wordsOf(h).map((w: any) => w.term);
    for (const w of words) {
      refTerms.add(w);
      refCount.set(w, (refCount.get(w) ?? 0) + 1);
    }
    for (let i = 0; i + 1 < words.length; i++) {
      const id = pairIds.get(pairKey(words[i]!, words[i + 1]!));
      if (id !== undefined) refPairs.add(id);
    }
  }
  story.terms.length = n0; // drop reference-only words
  void nPairs;
  return { row, story, refTerms, refCount, pairIds, pairFirst, pairCount, pairAB, refPairs, forms };
}

export function priorFrom(docs: Doc[], minDocs: number, m = 10) {
  const seen = new Map<string, [number, number]>();
  let hit0 = 0, n0 = 0, hit1 = 0, n1 = 0;
  for (const d of docs) d.story.terms.forEach((t, i) => {
    const e = seen.get(t.text) ?? [0, 0];
    const hit = d.refTerms.has(i) ? 1 : 0;
    e[0] += hit; e[1]++;
    seen.set(t.text, e);
    if (t.isStop) { hit0 += hit; n0++; } else { hit1 += hit; n1++; }
  });
  const stops = new Set<string>();
  for (const d of docs) for (const t of d.story.terms) if (t.isStop) stops.add(t.text);
  const lo = (p: number) => Math.log(p / (1 - p));
  const out = new Map<string, number>();
  for (const [t, [k, n]] of seen) {
    if (n < minDocs) continue;
    const p0 = stops.has(t) ? hit0 / n0 : hit1 / n1;
    out.set(t, Math.round((lo((k + m * p0) / (n + m)) - lo(p0)) * 5) / 5);
  }
  return out;
}

export interface Model { prior: Map<string, number>; term: Forest; pair: Forest; sent: Forest; soft: Forest; again: [number, number] }

export interface Stage { facts: ReturnType<typeof termFacts>; likely: Float64Array }

const TB = {};
const lx = (p: number) => Math.log(p / (1 - p));

export function homesOf(d: Doc, likely: Float64Array) {
  const n = d.pairFirst.length;
  const near = new Float64Array(n).fill(-3), mean = new Float64Array(n), place = new Float64Array(n).fill(1);
  for (const s of d.story.sentences) {
    const w = s.words;
    const m = w.reduce((x, y) => x + likely[y.term]!, 0) / Math.max(1, w.length);
    for (let i = 0; i + 1 < w.length; i++) {
      const id = d.pairIds.get(pairKey(w[i]!.term, w[i + 1]!.term))!;
      const l = i > 0 ? likely[w[i - 1]!.term]! : 0.2, r = i + 2 < w.length ? likely[w[i + 2]!.term]! : 0.2;
      const v = lx(Math.max(0.02, Math.min(0.98, (l + r) / 2)));
      if (v > near[id]!) near[id] = v;
      if (m > mean[id]!) mean[id] = m;
      if (s.order === d.pairFirst[id]) place[id] = i / w.length;
    }
  }
  return { near, mean, place };
}
export const pairRow = (d: Doc, facts: any, likely: Float64Array, id: number) => {
  const [a, b] = d.pairAB[id]!;
  const ta = d.story.terms[a]!, tb = d.story.terms[b]!;
  const first = d.pairFirst[id]!;
  const home = d.homes ??= homesOf(d, likely);
  return [lx(likely[a]!), lx(likely[b]!), Math.min(lx(likely[a]!), lx(likely[b]!)), Math.log1p(d.pairCount[id]!), Math.log1p(first), first === 0 ? 1 : 0, 1 / (1 + first), home.near[id]!, home.mean[id]!, home.place[id]!, first === 0 ? home.place[id]! : 0, ta.isStop && tb.isStop ? 1 : 0,
    ta.isStop ? 1 : 0, tb.isStop ? 1 : 0, facts.isName[a]! + facts.isName[b]!, ta.isNumber || tb.isNumber ? 1 : 0,
    d.pairCount[id]! / Math.max(1, Math.min(facts.count[a]!, facts.count[b]!))];
};

function likelyOf(d: Doc, prior: Map<string, number>, forest: Forest): Stage {
  const facts = termFacts(d.story, (t) => prior.get(t) ?? 0);
  return { facts, likely: Float64Array.from(facts.rows, (r) => sigmoid(scoreOf(forest, r))) };
}

// sentence label: rouge gain of the sentence alone
function sentenceLabels(d: Doc): number[] {
  return d.story.sentences.map((s) => {
    const set = new Set(s.words.map((w) => w.term));
    let h = 0; let L = s.words.length;
    for (const t of set) if (d.refTerms.has(t)) h++;
    let h2 = 0;
    for (let i = 0; i + 1 < s.words.length; i++) { const id = d.pairIds.get(pairKey(s.words[i]!.term, s.words[i + 1]!.term)); if (id !== undefined && d.refPairs.has(id)) h2++; }
    return (h + 2 * h2) / (L + 15);
  });
}
function oracle(d: Doc): Set<number> {
  // greedy on full sentences, R1+R2 by sets
  const R = [...d.refCount.values()].reduce((a, b) => a + b, 0);
  const chosen = new Set<number>(); let best = 0;
  const sents = d.story.sentences.slice(0, 60);
  for (;;) {
    let pick = -1;
    for (const s of sents) {
      if (chosen.has(s.order)) continue;
      const c = new Map<number, number>(); const pset = new Set<number>(); let L = 0;
      for (const o of [...chosen, s.order]) { const w = d.story.sentences[o]!.words; L += w.length; for (let i = 0; i < w.length; i++) { c.set(w[i]!.term, (c.get(w[i]!.term) ?? 0) + 1); if (i + 1 < w.length) { const id = d.pairIds.get(pairKey(w[i]!.term, w[i + 1]!.term)); if (id !== undefined && d.refPairs.has(id)) pset.add(id); } } }
      let h = 0; for (const [t, k] of d.refCount) h += Math.min(k, c.get(t) ?? 0);
      const v = (2 * (h + pset.size)) / (L + R);
      if (v > best + 1e-9) { best = v; pick = s.order; }
    }
    if (pick < 0 || chosen.size >= 4) break;
    chosen.add(pick);
  }
  return chosen;
}

export function train(docs: Doc[], opt: { minDocs: number; tb?: typeof TB }): Model {
  const tb = opt.tb ?? TB;
  // inner folds for prior (target encoding) 
  const inner = 5;
  const priors = Array.from({ length: inner }, (_, k) => priorFrom(docs.filter((_, i) => i % inner !== k), opt.minDocs));
  const X: Float64Array[] = [], y: number[] = [];
  const factsOf = docs.map((d, i) => termFacts(d.story, (t) => priors[i % inner]!.get(t) ?? 0));
  docs.forEach((d, i) => factsOf[i]!.rows.forEach((r, t) => { X.push(r); y.push(d.refTerms.has(t) ? 1 : 0); }));
  const prior = priorFrom(docs, opt.minDocs);
  // likelihoods for the next stage: out-of-fold would be better; use halves
  const halves = [0, 1].map((k) => { const XX: Float64Array[] = [], yy: number[] = []; docs.forEach((d, i) => { if (i % 2 !== k) factsOf[i]!.rows.forEach((r, t) => { if (r[3]! > 3.3 && (t + i) % 4 > 0) return; XX.push(r); yy.push(d.refTerms.has(t) ? 1 : 0); }); }); return logistic(XX, yy, 3); });
  const term = halves[0]!.map((w, j) => (w + halves[1]![j]!) / 2);
  const likely = docs.map((d, i) => Float64Array.from(factsOf[i]!.rows, (r) => sigmoid(scoreOf(halves[i % 2]!, r))));
  for (const d of docs) d.homes = undefined;
  const PX: number[][] = [], py: number[] = [];
  docs.forEach((d, i) => { for (let id = 0; id < d.pairFirst.length; id++) { if (id % 4 !== i % 4) continue; PX.push(pairRow(d, factsOf[i], likely[i]!, id)); py.push(d.refPairs.has(id) ? 1 : 0); } });
  const pair = logistic(PX, py, 3);
  const SX: Float64Array[] = [], sy: number[] = [];
  docs.forEach((d, i) => { const o = oracle(d); sentenceRows(d.story, factsOf[i]!, likely[i]!).forEach((r, s) => { if (s < 60) { SX.push(r); sy.push(o.has(s) ? 1 : 0); } }); });
  const sent = logistic(SX, sy, 3);
  const soft = logistic(SX, docs.flatMap((d) => sentenceLabels(d).slice(0, 60)), 3);
  // second naming
  let a = [0, 0], b = [0, 0];
  for (const d of docs) d.refCount.forEach((k, t) => { const T = d.story.terms[t]; if (!T) return; const e = T.isStop ? a : b; e[1]!++; if (k > 1) e[0]!++; });
  return { prior, term, pair, sent, soft, again: [a[0]! / a[1]!, b[0]! / b[1]!] };
}

export interface Taste { ballast: number; pairWeight: number; chanceWeight: number; overlap: number; most: number; fewest: number; worth: number; maxWords: number; minWords: number; name: number; longFrom: number; longPenalty: number; lean: number; strict: boolean; soft: number }
export const TASTE: Taste = { ballast: 20, pairWeight: 1, chanceWeight: 0.05, overlap: 0.4, most: 3, fewest: 3, worth: 0, maxWords: 30, minWords: 5, name: 0, longFrom: 18, longPenalty: 0, lean: 1, strict: true, soft: 0 };

const balanced = (t: string) => { const c = (m: string) => t.split(m).length - 1; return c('"') % 2 === 0 && c('“') === c('”') && c('(') === c(')') && c('[') === c(']'); };
const openSingle = (t: string) => (t.match(/(?:^|[\s(])[‘']\p{L}/gu) ?? []).length > (t.match(/[\p{L}.,!?][’'](?=[\s,.;:]|$)/gu) ?? []).length;
export interface Scored { d: Doc; stage: Stage; pairP: Float64Array; sentP: number[]; softP: number[]; again: Float64Array }
export function score(d: Doc, m: Model): Scored {
  const stage = likelyOf(d, m.prior, m.term);
  d.homes = undefined;
  const pairP = new Float64Array(d.pairFirst.length);
  for (let id = 0; id < pairP.length; id++) pairP[id] = sigmoid(scoreOf(m.pair, pairRow(d, stage.facts, stage.likely, id)));
  const SR = sentenceRows(d.story, stage.facts, stage.likely);
  const sentP = SR.map((r) => sigmoid(scoreOf(m.sent, r)));
  const softP = SR.map((r) => sigmoid(scoreOf(m.soft, r)));
  const again = Float64Array.from(stage.likely, (p, t) => p * m.again[d.story.terms[t]!.isStop ? 0 : 1]);
  return { d, stage, pairP, sentP, softP, again };
}
export function decode(s: Scored, taste: Taste): string[] {
  const { d, stage, pairP, sentP, softP, again } = s;
  const value = Float64Array.from(stage.likely, (p, t) => p * (1 + (stage.facts.isName[t] ? taste.name : 0)));
  const build = (strict: boolean) => {
    const options: (Option & { text: string })[] = [];
    for (const f of d.forms) {
      const nw = f.text.split(/\s+/).length;
      if (!balanced(f.text) || openSingle(f.text)) continue;
      if (strict) {
        if (nw < taste.minWords || nw > taste.maxWords) continue;
        if (taste.lean === 1 && leansBack(f.text)) continue;
        if (/[?]["”’']*$/.test(f.text) || /^["“‘']/.test(f.text) || isFirstPerson(f.text)) continue;
        if (!/[.!…]["”’')]*$/.test(f.text)) continue;
        if (f.sentence > 0 && opensUnnamed(f.text) && !/ \p{Lu}\p{Ll}/u.test(f.text)) continue;
        if (/\(pictured|pictured\b|^Scroll down|contributed to this report|^(?:Read|READ|Click|Watch|Photo|Image|Video)\b|copyright|^\p{P}/iu.test(f.text)) continue;
      }
      const pairs: number[] = [];
      for (let i = 0; i + 1 < f.words.length; i++) pairs.push(d.pairIds.get(pairKey(f.words[i]!, f.words[i + 1]!))!);
      options.push({ text: f.text, sentence: f.sentence, terms: f.words, pairs, chance: sentP[f.sentence]! + taste.soft * softP[f.sentence]!, bonus: -taste.longPenalty * Math.max(0, nw - taste.longFrom) });
    }
    return options;
  };
  let options = build(taste.strict);
  if (new Set(options.map((o) => o.sentence)).size < 3) options = build(false);
  const chosen = chooseTogether(options, { term: value, again, pair: pairP }, taste) as (Option & { text: string })[];
  return chosen.sort((a, b) => a.sentence - b.sentence).map((o) => o.text);
}
export const evaluate = (pred: Map<string, string[]>) => rows.filter((r) => pred.has(r.id)).map((r) => ({ doc: r, ...scoreDoc(r, pred.get(r.id)!, { stemming: true }) }));
export const line = (name: string, rs: any[]) => {
  const s = summarise(rs, 0);
  return `${name.padEnd(28)} R1 ${s.rouge1.toFixed(2)} R2 ${s.rouge2.toFixed(2)} RL ${s.rougeLsum.toFixed(2)} | n ${s.bullets.toFixed(2)} x ${s.wordsPerBullet.toFixed(2)} names ${(100 * s.names).toFixed(1)} lean ${(100 * s.dangling).toFixed(1)} unb ${(100 * s.unbalanced).toFixed(2)} faith ${(100 * s.faithful).toFixed(2)} red ${(100 * s.redundant).toFixed(2)} empty ${s.empty}`;
};
export let docs: Doc[] = [];
export const prepareAll = () => { docs = rows.map(prepare); log('prepared', docs.length); };
export function crossScored(opt: { minDocs: number; tb?: typeof TB }, which = [0, 1, 2, 3, 4]): Scored[] {
  const out: Scored[] = [];
  for (const k of which) {
    const m = train(docs.filter((_, i) => i % FOLDS !== k), opt);
    docs.forEach((d, i) => { if (i % FOLDS === k) out.push(score(d, m)); });
    log('fold', k);
  }
  return out;
}
export { log };

import { serialize, deserialize } from 'node:v8';
import { existsSync } from 'node:fs';
export function cached(file: string, make: () => Scored[]): Scored[] {
  if (existsSync(file)) { const got = deserialize(readFileSync(file)); log('cache'); return got; }
  const got = make();
  writeFileSync(file, serialize(got.map((s) => ({ ...s, d: { ...s.d, story: { ...s.d.story, wordsOf: undefined } } }))));
  return got;
}
