package org.imrsearch.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Expands the drawing operators of one document's pages, and of the forms on them, at once and
 * within one bound. PDFBox expands them piece by piece without a bound, reads them byte by byte
 * through three layers, and takes damaged compression for the end of the page, so that a letter
 * would lose its last lines in silence.
 */
final class ContentExpander {
  static final int MOST_BYTES = 64 << 20;

  private static final int ZLIB_HEADER_BYTES = 2;
  private static final int PIECE = 1 << 13;

  private int left = MOST_BYTES;

  /** Returns a page whose content is expanded here. */
  PDPage page(PDPage page) {
    return new ExpandedPage(page);
  }

  /** Returns a form whose content is expanded here, each time that it is drawn. */
  PDFormXObject form(PDFormXObject form, ResourceCache fonts) {
    return new ExpandedForm(form, fonts);
  }

  private final class ExpandedPage extends PDPage {
    private final PDPage page;

    ExpandedPage(PDPage page) {
      super(page.getCOSObject());
      this.page = page;
    }

    @Override
    public PDResources getResources() {
      return page.getResources();
    }

    /** Does nothing: a letter's pages share their fonts, which would be read again for each. */
    @Override
    public void removePageResourceFromCache() {}

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
      ByteArrayOutputStream content = new ByteArrayOutputStream(4 * PIECE);
      COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
      if (contents instanceof COSStream whole) {
        expand(whole, content);
      } else if (contents instanceof COSArray parts) {
        for (int i = 0; i < parts.size(); i++) {
          if (!(parts.getObject(i) instanceof COSStream part)) {
            throw new IOException("a part of a page's content is missing");
          }
          expand(part, content);
          content.write('\n');
        }
      }
      return new ByteArrayRead(content.toByteArray());
    }
  }

  private final class ExpandedForm extends PDFormXObject {
    ExpandedForm(PDFormXObject form, ResourceCache fonts) {
      super(form.getCOSObject(), fonts);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
      ByteArrayOutputStream content = new ByteArrayOutputStream(PIECE);
      expand(getCOSObject(), content);
      return new ByteArrayRead(content.toByteArray());
    }
  }

  private void expand(COSStream stream, ByteArrayOutputStream content) throws IOException {
    // Any filters but a lone deflate are rare in pages and left to PDFBox.
    if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
      try (InputStream raw = stream.createRawInputStream()) {
        inflate(raw.readAllBytes(), content);
      }
    } else {
      try (InputStream decoded = stream.createInputStream()) {
        copy(decoded, content);
      }
    }
  }

  /** The zlib header and checksum are passed over, as they are by viewers; both are often wrong. */
  private void inflate(byte[] compressed, ByteArrayOutputStream content) throws IOException {
    if (compressed.length <= ZLIB_HEADER_BYTES) {
      return;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(compressed, ZLIB_HEADER_BYTES, compressed.length - ZLIB_HEADER_BYTES);
      byte[] piece = new byte[PIECE];
      for (int size = inflater.inflate(piece); size > 0; size = inflater.inflate(piece)) {
        append(piece, size, content);
      }
      if (!inflater.finished()) {
        throw new EOFException("a page's content is cut off");
      }
    } catch (DataFormatException e) {
      throw new IOException("a page's content is damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private void copy(InputStream from, ByteArrayOutputStream content) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int size = from.read(piece); size > 0; size = from.read(piece)) {
      append(piece, size, content);
    }
  }

  private void append(byte[] piece, int size, ByteArrayOutputStream content) {
    left -= size;
    if (left < 0) {
      throw new PdfLimitException(MOST_BYTES, "bytes of page content");
    }
    content.write(piece, 0, size);
  }
}
