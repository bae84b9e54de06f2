package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;

/** A loop over stock Lucene, given rulings that were extracted before: the limit. */
final class Handwritten implements Contender {

  @Override
  public String key() {
    return "handwritten";
  }

  @Override
  public String name() {
    return "hand-written Lucene";
  }

  @Override
  public void index(LetterSet letters, Path folder) throws IOException {
    HandwrittenIndex.write(letters, folder);
  }

  @Override
  public Searching open(Path folder) throws IOException {
    return new HandwrittenSearch(folder);
  }
}
