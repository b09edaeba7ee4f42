import { describe, expect, it } from 'vitest';
import { withoutInflection } from '../../src/search/inflection.ts';

const FORMS = [
  'train trains trained training',
  'route routes routed routing',
  'scale scales scaled scaling',
  'cache caches cached caching',
  'prune prunes pruned pruning',
  'quantize quantizes quantized quantizing',
  'generate generates generated generating',
  'model models modeled modelled modeling modelling',
  'study studies studied studying',
  'policy policies',
  'loss losses',
  'box boxes',
  'batch batches batched batching',
  'embed embeds embedded embedding embeddings',
  'log logs logged logging',
  'plan plans planned planning',
  'image images imaging',
  'analysis analyses',
  'hypothesis hypotheses',
  'use uses used using',
  'sample samples sampled sampling',
  'tune tunes tuned tuning',
  'code codes coded coding',
  'expert experts',
  'mask masks masked masking',
  'label labels labeled labelled labeling',
  'optimize optimizes optimized optimizing',
  'share shares shared sharing',
  'speed speeds',
  'need needs',
  'bias',
  'corpus',
  'constructor constructors',
];

describe('forms of an English word', () => {
  it.each(FORMS)('%s', (forms) => {
    const stems = forms.split(' ').map(withoutInflection);
    expect(new Set(stems).size).toBe(1);
    expect(stems[0]).toBeTypeOf('string');
  });

  it('are not those of other words', () => {
    const words =
      'transformer transform similarity similar encoder encode general generalize loss lose not note plan plane data date string thing ring role roll file fill';
    expect(new Set(words.split(' ').map(withoutInflection)).size).toBe(words.split(' ').length);
  });

  it('leave what is no plain word alone', () => {
    for (const word of ['gpt4', 'ssm', 'moe', 'naïves', '2024', 'ing', 'bed']) {
      expect(withoutInflection(word)).toBe(word);
    }
  });
});
