package org.imrsearch.engine.plan;

import java.util.List;
import org.imrsearch.schema.Field;

/** Cuts texts into words as the texts of a field are cut. Safe for use by several threads. */
public interface WordAnalysis {
  /** Returns the name of the chain that works on a field. */
  String chain(Field field);

  /** Returns whether stems stand beside the words of a field. */
  boolean stemsBeside(Field field);

  /** Cuts a text of a query into its words. */
  List<QueryToken> words(Field field, String text);

  /** Writes a pattern as the field's words are written, without cutting it. */
  String normal(Field field, String pattern);
}
