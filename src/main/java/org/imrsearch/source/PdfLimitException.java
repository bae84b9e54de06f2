package org.imrsearch.source;

import java.util.Locale;

/** A PDF holds more than any letter; unchecked because PDFBox passes over some IOExceptions. */
final class PdfLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PdfLimitException(long most, String what) {
    super(String.format(Locale.ROOT, "more than %,d %s in the PDF", most, what));
  }
}
