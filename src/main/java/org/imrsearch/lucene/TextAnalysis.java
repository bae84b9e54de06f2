package org.imrsearch.lucene;

import java.util.List;
import org.imrsearch.engine.plan.Marks;
import org.imrsearch.engine.plan.WordAnalysis;
import org.imrsearch.letter.RulingExcerpt;
import org.imrsearch.query.Hit;
import org.imrsearch.query.TextMarks;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Boilerplate;

/**
 * The schema's analysis of texts, for engines that have no other on this side of the network.
 * Immutable, and safe for use by several threads.
 */
public final class TextAnalysis {
  private final IndexSchema schema;
  private final Analyzers analyzers;

  private TextAnalysis(IndexSchema schema, Analyzers analyzers) {
    this.schema = schema;
    this.analyzers = analyzers;
  }

  /** Returns the analysis of a schema's fields. */
  public static TextAnalysis of(IndexSchema schema) {
    return new TextAnalysis(schema, Analyzers.of(schema));
  }

  /** Returns what cuts texts into words. */
  public WordAnalysis words() {
    return analyzers;
  }

  /** Returns what finds the words of a query in texts. */
  public TextMarks marks(Marks marks) {
    return new LetterMarks(schema, analyzers, marks);
  }

  /**
   * Returns the passages of a ruling in which a query's words stand.
   *
   * @param boilerplate what letters say that is not worth showing
   */
  public List<Hit.Highlight> highlights(Marks marks, Boilerplate boilerplate, RulingExcerpt shown) {
    return new Highlighter(boilerplate, new LetterMarks(schema, analyzers, marks)).of(shown);
  }
}
