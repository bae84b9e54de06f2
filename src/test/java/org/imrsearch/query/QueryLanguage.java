package org.imrsearch.query;

import java.nio.file.Path;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Vocabulary;

/** The shipped fields and a small vocabulary, for tests of the language. */
final class QueryLanguage {
  static final IndexSchema SCHEMA = IndexSchema.load(Path.of("index-config"));
  static final Vocabulary VOCABULARY =
      Vocabulary.load(Path.of("src/test/resources/small-vocabulary"));
  static final QueryParser PARSER = new QueryParser(SCHEMA, VOCABULARY);
  static final FilterParser FILTERS = new FilterParser(SCHEMA, VOCABULARY);

  private QueryLanguage() {}
}
