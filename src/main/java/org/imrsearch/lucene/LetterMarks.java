package org.imrsearch.lucene;

import java.util.List;
import java.util.Optional;
import org.imrsearch.engine.plan.Marks;
import org.imrsearch.query.TextMarks;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** Finds the words of a compiled query in texts, which are analysed again. */
final class LetterMarks implements TextMarks {
  private final IndexSchema schema;
  private final Analyzers analyzers;
  private final Marks marks;

  LetterMarks(IndexSchema schema, Analyzers analyzers, Marks marks) {
    this.schema = schema;
    this.analyzers = analyzers;
    this.marks = marks;
  }

  @Override
  public List<Mark> in(String field, String text) {
    return spans(field, text).stream().map(span -> new Mark(span.start(), span.end())).toList();
  }

  /** Finds the words together with which of the query's words each is. */
  List<Span> spans(String name, String text) {
    Optional<Field> field = schema.field(name).filter(f -> f.wordSearch().isPresent());
    if (field.isEmpty() || text.isBlank()) {
      return List.of();
    }
    List<Marks.Mark> wanted = marks.in(field.get());
    return wanted.isEmpty()
        ? List.of()
        : Span.find(analyzers, IndexLayout.words(field.get()), text, wanted);
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }
}
