package org.imrsearch.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Answers every font that a PDF does not embed with the one that PDFBox brings along.
 *
 * <p>PDFBox's own mapper reads every font of the system at first use, which takes seconds where
 * there are many, and writes a list of them to the user's home. A substitute's shapes do not matter
 * for text, and the widths stand in the PDF.
 */
final class SubstituteFont implements FontMapper {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Read when first asked for; PDFBox shares one font between threads too. */
  private static final class Holder {
    static final TrueTypeFont FONT = read();

    private static TrueTypeFont read() {
      try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new FileNotFoundException(RESOURCE);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException("PDFBox is not complete", e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Holder.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Holder.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo systemInfo) {
    return cidFont();
  }

  @SuppressWarnings(
      "NullAway") // PDFBox, which is not annotated, has null for "not an OpenType font"
  private static CIDFontMapping cidFont() {
    return new CIDFontMapping(null, Holder.FONT, true);
  }
}
