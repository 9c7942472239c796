import { crossScored, decode, evaluate, line, TASTE, log, docs, type Taste } from './lab';
const which = (process.env.F ?? '0,1,2,3,4').split(',').map(Number);
const B = { ballast: 12, pairWeight: 2, name: 0.5, maxWords: 36 };
for (const minDocs of [15, 4]) {
const s = crossScored({ minDocs }, which);
const t = (name: string, taste: Partial<Taste>) => { const pred = new Map(s.map((s: any) => [s.d.row.id, decode(s, { ...TASTE, ...taste })])); console.log(line(name, evaluate(pred as any))); };
if (minDocs===15) console.log(line('lead', evaluate(new Map(s.map((s) => [s.d.row.id, s.d.story.sentences.slice(0, 3).map((x) => x.text)])))));
t('base '+minDocs, B);
t('lean ok', { ...B,  lean: 0 });
t('all ok', { ...B,  lean: 0, strict: false });
t('overlap .2', { ...B,  overlap: 0.2 });
}
log('done');
