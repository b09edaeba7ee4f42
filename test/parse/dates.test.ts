import { describe, expect, it } from 'vitest';
import { isoDate, readDate } from '../../src/parse/dates.ts';

describe('a date line', () => {
  it.each([
    ['2025년 1월 22일', '2025-01-22'],
    ['2025년1월22일', '2025-01-22'],
    ['2025년 01월 02일', '2025-01-02'],
    ['2025년 1월 22일 수요일', '2025-01-22'],
    ['2025년 1월 22일 (수)', '2025-01-22'],
    ['2025년 1월 22일(수요일)', '2025-01-22'],
    ['2025-01-22', '2025-01-22'],
    ['2025-1-2', '2025-01-02'],
    ['2025/1/22', '2025-01-22'],
    ['2025.01.22', '2025-01-22'],
    ['2025. 1. 22.', '2025-01-22'],
    ['January 22, 2025', '2025-01-22'],
    ['january 22 2025', '2025-01-22'],
    ['Jan 22, 2025', '2025-01-22'],
    ['Jan. 22, 2025', '2025-01-22'],
    ['Sept. 3rd, 2025', '2025-09-03'],
    ['22 January 2025', '2025-01-22'],
    ['1st Feb. 2025', '2025-02-01'],
    ['February 29, 2024', '2024-02-29'],
  ])('%s is %s', (line, expected) => {
    expect(readDate(line)).toEqual({ date: expected });
  });

  it.each([
    '2025년 13월 1일',
    '2025년 2월 29일',
    '2025-00-10',
    '2025-02-30',
    '2025. 4. 31.',
    'June 31, 2025',
    '2025-1-0',
  ])('%s has the form of a date but is no day', (line) => {
    expect(readDate(line)).toEqual({ date: undefined });
  });

  it.each([
    '',
    '2025',
    '2025년',
    '2025-01',
    '25-01-22',
    '2025-01/22',
    '2025-01-22 notes',
    'On 2025-01-22',
    'Chapter 12, 2025',
    'May 2025',
    'Ja 22, 2025',
    '12 Monkeys 2025',
  ])('“%s” is no date', (line) => {
    expect(readDate(line)).toBeUndefined();
  });
});

describe('isoDate', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2025, 12, 31, '2025-12-31'],
  ])('%d, %d, %d is %s', (year, month, day, expected) => {
    expect(isoDate(year, month, day)).toBe(expected);
  });

  it.each([
    [2025, 2, 29],
    [1900, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 1, 32],
  ])('%d, %d, %d is no day', (year, month, day) => {
    expect(isoDate(year, month, day)).toBeUndefined();
  });

  it('does not take the year 50 for 1950', () => {
    expect(isoDate(50, 1, 1)).toBeUndefined();
  });
});
