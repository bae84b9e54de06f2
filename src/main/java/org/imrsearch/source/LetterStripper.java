package org.imrsearch.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * PDFBox's text stripper for one document, bounded, with the two costs taken out that were half of
 * its time: its search for glyphs drawn twice, and reading a page byte by byte.
 *
 * <p>The bounds are far above any letter, which has a few pages of at most 4,000 characters.
 */
final class LetterStripper extends PDFTextStripper {
  static final int MOST_PAGES = 500;
  static final int MOST_CHARACTERS = 2_000_000;

  /** A form may draw another many times, and that one a third: few bytes, endless work. */
  static final int MOST_OPERATORS = 10_000_000;

  private final ContentExpander expander = new ContentExpander();
  private final OverprintFilter overprints = new OverprintFilter();
  private int pages;
  private int characters;
  private int operators;

  LetterStripper() {
    setLineSeparator("\n");
    setPageEnd("\n\f");
    setSuppressDuplicateOverlappingText(false);
    // Article threads split a page by rectangles; no letter has them, and looking costs time.
    setShouldSeparateByBeads(false);
  }

  @Override
  protected void processPages(PDPageTree tree) throws IOException {
    int whole = 0;
    for (PDPage page : tree) {
      if (isCutOff(page)) {
        throw new IOException("the content of page " + (whole + 1) + " is missing");
      }
      whole++;
    }
    // PDFBox repairs a file that was cut off by leaving out what it does not find.
    if (whole < tree.getCount()) {
      throw new IOException("only " + whole + " of " + tree.getCount() + " pages are there");
    }
    super.processPages(tree);
  }

  private static boolean isCutOff(PDPage page) {
    COSDictionary entries = page.getCOSObject();
    return entries.getItem(COSName.CONTENTS) instanceof COSObject
        && entries.getDictionaryObject(COSName.CONTENTS) == null;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    pages++;
    if (pages > MOST_PAGES) {
      throw new PdfLimitException(MOST_PAGES, "pages");
    }
    overprints.startPage();
    super.processPage(expander.page(page));
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    super.showForm(expander.form(form, document.getResourceCache()));
  }

  /** Transparency does not matter for text. */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new PdfLimitException(MOST_OPERATORS, "drawing operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    characters++;
    if (characters > MOST_CHARACTERS) {
      throw new PdfLimitException(MOST_CHARACTERS, "characters");
    }
    if (!overprints.isRepeat(text, charactersByArticle.get(0))) {
      super.processTextPosition(text);
    }
  }
}
