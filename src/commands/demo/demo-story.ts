import type { SceneName } from './scenes';

/** A story of the demo newspaper. Each paragraph is one string; what is left out is empty. */
export interface DemoStory {
  headline: string;
  standfirst: string;
  section: string;
  authors: string[];
  dateline: string;
  tags: string[];
  paragraphs: string[];
  bullets?: { label?: string; text: string }[];
  credits?: { name: string; place: string }[];
  corrections?: { text: string }[];
  /** Headlines of stories above this one in the paper. */
  related?: string[];
  picture?: { scene: SceneName; caption: string; alternativeText: string };
  /** What became of it: waits for tomorrow, was taken back, or got another slug after readers had met it. */
  life?: 'scheduled' | 'withdrawn' | { movedTo: string };
  translations?: Record<string, Translation>;
}

export interface Translation {
  headline: string;
  standfirst: string;
  dateline: string;
  tags: string[];
  paragraphs: string[];
}
