package org.imrsearch.source;

/** What the listing of a source yields: a file to read, or the reason why one can't be. */
public sealed interface SourceItem permits LetterFile, Rejection {
  /** Returns where it came from: the absolute path, with {@code !/entry} inside an archive. */
  String origin();
}
