/**
 * The shape that the source language gives to the other: the same keys, the same parameters, any words.
 * A missing string is a compile error.
 */
export type Words<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : T[K] extends string ? string : Words<T[K]>;
};
