package org.imrsearch.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.imrsearch.precedent.OutcomeChart;
import org.imrsearch.precedent.OutcomeTable;

/**
 * A chart within a page: the only markup that no template writes. The chart escapes what it names.
 */
public final class Drawing implements Content {
  private final String svg;

  private Drawing(String svg) {
    this.svg = svg;
  }

  /** Draws a table. */
  static Drawing of(OutcomeTable table) {
    return new Drawing(OutcomeChart.svg(table));
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(svg);
  }
}
