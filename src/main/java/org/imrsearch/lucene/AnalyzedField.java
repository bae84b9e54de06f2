package org.imrsearch.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** Words to be searched, analysed before: shared by all documents that hold them. */
final class AnalyzedField extends Field {
  /** Words with positions for phrases. Offsets would double them; what is shown is read again. */
  static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    WORDS.freeze();
  }

  private final AnalyzedWords words;

  AnalyzedField(String name, AnalyzedWords words) {
    super(name, WORDS);
    this.words = words;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream used) {
    return words.stream(used);
  }
}
