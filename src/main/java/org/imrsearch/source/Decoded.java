package org.imrsearch.source;

/** What decoding a file yields: the text of a letter, or the reason why there is none. */
public sealed interface Decoded permits RawLetter, Rejection {}
