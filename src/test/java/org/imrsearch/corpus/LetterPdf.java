package org.imrsearch.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Writes a letter as PDF: the header as a table of two columns, text that runs over page ends.
 * Dates, the document's id and the lack of compression are fixed, so that the same letter is the
 * same bytes on every machine.
 */
final class LetterPdf {
  private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
  private static final float SIZE = 12;
  private static final float LEADING = 14;
  private static final float MARGIN = 72;
  private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
  private static final float TOP = PDRectangle.LETTER.getHeight() - MARGIN;
  private static final float[] COLUMNS = {MARGIN, MARGIN + 95, MARGIN + 250, MARGIN + 345};

  /** A line as it stands on a page. */
  private record Line(String text, PDFont font, float x, boolean advance) {}

  private final List<Line> lines = new ArrayList<>();

  private LetterPdf() {}

  static byte[] write(List<Block> blocks, long id) {
    LetterPdf pdf = new LetterPdf();
    blocks.forEach(pdf::add);
    try {
      return pdf.bytes(id);
    } catch (IOException e) {
      throw new UncheckedIOException("letter " + id, e);
    }
  }

  private void add(Block block) {
    String text = block.text().replace(Prose.GAP, "     ");
    switch (block.kind()) {
      case HEADING -> {
        float x = MARGIN + (WIDTH - width(text, BOLD)) / 2;
        lines.add(new Line(text, BOLD, x, true));
      }
      case PARAGRAPH -> {
        wrap(text);
        empty();
      }
      case LINE -> wrap(text);
      case AS_IS -> table(text);
    }
  }

  /** The header's cells stand two blanks or more apart in its text. */
  private void table(String text) {
    for (String row : text.split("\n", -1)) {
      int column = row.startsWith(" ") ? 2 : 0;
      for (String cell : row.strip().split(" {2,}", -1)) {
        lines.add(new Line(cell, PLAIN, COLUMNS[column++], false));
      }
      lines.add(new Line("", PLAIN, MARGIN, true));
    }
  }

  private void empty() {
    lines.add(new Line("", PLAIN, MARGIN, true));
  }

  private void wrap(String text) {
    String left = text;
    while (width(left, PLAIN) > WIDTH) {
      int at = left.length();
      while (width(left.substring(0, at), PLAIN) > WIDTH) {
        at = left.lastIndexOf(' ', at - 1);
      }
      lines.add(new Line(left.substring(0, at), PLAIN, MARGIN, true));
      left = left.substring(at).stripLeading();
    }
    lines.add(new Line(left, PLAIN, MARGIN, true));
  }

  private static float width(String text, PDFont font) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException("no width of " + text, e);
    }
  }

  private byte[] bytes(long id) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(id);
      document.setDocumentInformation(information());
      int from = 0;
      while (from < lines.size()) {
        from = page(document, from);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /** Fills one page and returns the first line of the next. */
  private int page(PDDocument document, int from) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    int next = from;
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
      float y = TOP;
      while (next < lines.size() && y > MARGIN) {
        Line line = lines.get(next++);
        if (!line.text().isEmpty()) {
          content.beginText();
          content.setFont(line.font(), SIZE);
          content.newLineAtOffset(line.x(), y);
          content.showText(line.text());
          content.endText();
        }
        y -= line.advance() ? LEADING : 0;
      }
    }
    return next;
  }

  private static PDDocumentInformation information() {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(2026, Calendar.JANUARY, 1);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle("Fictional determination letter");
    information.setCreationDate(date);
    information.setModificationDate(date);
    return information;
  }
}
