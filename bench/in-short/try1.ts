
import { crossScored, prepareAll, cached, decode, evaluate, line, TASTE, log, docs, type Taste } from './lab';
const s = cached('/tmp/in-short/scored.bin', () => { prepareAll(); return crossScored({ minDocs: 4 }, [0, 1, 2, 3, 4]); });
const t = (name: string, taste: Partial<Taste>) => { const pred = new Map(s.map((s: any) => [s.d.row.id, decode(s, { ...TASTE, ...taste })])); console.log(line(name, evaluate(pred as any))); };
const B = { ballast: 12, pairWeight: 2, name: 0.5, maxWords: 36, lean: 1 };
for (const [n, o] of JSON.parse(process.argv[2] ?? '[["base",{}]]')) t(n, { ...B, ...o });
