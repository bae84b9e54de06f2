package org.imrsearch.source;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.imrsearch.source.Rejection.Reason;

/**
 * Text of PDF letters, by PDFBox, in the order of the page's content.
 *
 * <p>That order was chosen over sorting by position: the letters come from a word processor that
 * writes each label of the header table before its value, while sorting puts the value of a label
 * that wraps between its two lines. The bodies come out the same.
 *
 * <p>Loading this class sets three things for the whole process, the first two unless they are set
 * already: PDFBox logs nothing (it has a line for every font that is not embedded; commons-logging
 * would send it to whichever logger it finds), AWT is headless, and fonts are never looked for on
 * the system.
 */
final class PdfDecoder {
  static {
    setUnlessGiven(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    setUnlessGiven("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    setUnlessGiven("java.awt.headless", "true");
    FontMappers.set(new SubstituteFont());
  }

  private static void setUnlessGiven(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private PdfDecoder() {}

  static Decoded decode(LetterFile file) {
    try {
      String text = text(file.content());
      return text.isBlank()
          ? reject(file, Reason.NO_TEXT, "no text on any page; a scan must be recognised first")
          : LetterDecoder.letter(file, text);
    } catch (InvalidPasswordException e) {
      return reject(file, Reason.ENCRYPTED, "the PDF needs a password to be opened");
    } catch (PdfLimitException e) {
      return reject(file, Reason.TOO_LARGE, describe(e));
    } catch (IOException | RuntimeException e) {
      // Hostile or damaged files make PDFBox throw nearly every kind of RuntimeException.
      return reject(file, Reason.UNREADABLE, "damaged PDF: " + describe(e));
    } catch (StackOverflowError e) {
      return reject(file, Reason.UNREADABLE, "damaged PDF: its objects are nested too deeply");
    } catch (OutOfMemoryError e) {
      // Streams other than the pages' content are expanded by PDFBox without a bound.
      return reject(file, Reason.TOO_LARGE, "the PDF expands to more than the memory holds");
    } catch (NoClassDefFoundError e) {
      // Certificates need a cryptography library that PDFBox leaves out unless asked for.
      return reject(file, Reason.ENCRYPTED, "the PDF needs a certificate to be opened");
    }
  }

  private static String text(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return trimLines(new LetterStripper().getText(document));
    }
  }

  /** Drops the blanks that end nearly every line, and the form feed after the last page. */
  private static String trimLines(String text) {
    StringBuilder trimmed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f') {
        dropBlanks(trimmed);
      }
      trimmed.append(c);
    }
    if (!trimmed.isEmpty() && trimmed.charAt(trimmed.length() - 1) == '\f') {
      trimmed.setLength(trimmed.length() - 1);
    }
    return trimmed.toString();
  }

  private static void dropBlanks(StringBuilder line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    line.setLength(end);
  }

  private static String describe(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Rejection reject(LetterFile file, Reason reason, String detail) {
    return new Rejection(file.origin(), reason, detail);
  }
}
