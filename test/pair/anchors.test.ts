import { describe, expect, it } from 'vitest';
import { anchorsOf, weighAnchors } from '../../src/pair/anchors.ts';

describe('a text holds on to', () => {
  it.each([
    ['오리 12마리와 거위 3,000마리', 'number:12', 'number:3000'],
    ['1.58비트와 2,000,000.5개', 'number:1.58', 'number:2000000.5'],
    ['Law를 laws로', 'word:law'],
    ['Quantization을 quantize로', 'word:quant'],
    ['ALS와 as와 Bus', 'word:als', 'word:as', 'word:bus'],
    ['bias', 'word:bia'],
    ['salsa', 'word:salsa'],
    ['왜 오리인가? 오리다! 오리: 물새', 'mark:?', 'mark:!', 'mark::'],
    ['오리 (물새)', 'mark:('],
    ['f()는 ( 무엇', 'word:f'],
    ['https://duck.example/1', 'url:https://duck.example/1'],
  ])('%s', (text, ...anchors) => {
    const ofConcepts = (anchor: string): boolean => anchor.startsWith('concept:');
    expect([...anchorsOf(text)].filter((anchor) => !ofConcepts(anchor))).toEqual(anchors);
  });
});

describe('an anchor', () => {
  const sentences = (...all: string[][]): { anchors: ReadonlySet<string> }[] =>
    all.map((anchors) => ({ anchors: new Set(anchors) }));

  it('weighs what its kind does where it stands once in both', () => {
    const both = sentences(['url:a', 'number:1', 'word:a', 'concept:a', 'mark:?']);
    expect([...weighAnchors(both, both)]).toEqual([
      ['url:a', 5],
      ['number:1', 2],
      ['word:a', 2],
      ['concept:a', 1],
      ['mark:?', 1],
    ]);
  });

  it('weighs less the more sentences of either language have it', () => {
    const [once, often] = [
      sentences(['word:a']),
      sentences(['word:a'], ['word:a'], [], ['word:a']),
    ];
    expect(weighAnchors(once, often).get('word:a')).toBeCloseTo(2 / 3);
    expect(weighAnchors(often, once).get('word:a')).toBeCloseTo(2 / 3);
  });

  it('that one language has alone says nothing', () => {
    expect(weighAnchors(sentences(['word:a']), sentences(['word:b'])).size).toBe(0);
  });
});
