package org.imrsearch.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.FilterKind;

/** One analysis chain. Built by constructors: looking chains up by name costs a cold start. */
final class ChainAnalyzer extends Analyzer {
  /** Keeps a phrase from running from one value of a field into the next. */
  private static final int GAP_BETWEEN_VALUES = 100;

  private static final int LONGEST_WHOLE = 1_000;

  private final AnalyzerSpec spec;

  ChainAnalyzer(AnalyzerSpec spec) {
    this.spec = spec;
  }

  AnalyzerSpec spec() {
    return spec;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return switch (spec.tokenizer()) {
      case STANDARD -> {
        Tokenizer words = new StandardTokenizer();
        yield new TokenStreamComponents(words, filtered(words));
      }
      case KEYWORD -> {
        Tokenizer whole = new KeywordTokenizer();
        TokenStream bounded = TruncateTokenFilter.truncateAfterChars(whole, LONGEST_WHOLE);
        yield new TokenStreamComponents(whole, filtered(bounded));
      }
    };
  }

  private TokenStream filtered(TokenStream tokens) {
    TokenStream last = tokens;
    for (FilterKind filter : spec.filters()) {
      last =
          switch (filter) {
            case POSSESSIVE -> new EnglishPossessiveFilter(last);
            case LOWERCASE -> new LowerCaseFilter(last);
            case ASCII_FOLD -> new ASCIIFoldingFilter(last);
            case UNITS_APART -> new UnitsApartFilter(last);
            case SPINE_LEVELS -> new SpineLevelsFilter(last);
            case STEM -> new KStemFilter(last);
            case STEM_BESIDE -> new StemBesideFilter(last);
          };
    }
    return last;
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    TokenStream last = in;
    for (FilterKind filter : spec.filters()) {
      last =
          switch (filter) {
            case LOWERCASE -> new LowerCaseFilter(last);
            case ASCII_FOLD -> new ASCIIFoldingFilter(last);
            case POSSESSIVE, UNITS_APART, SPINE_LEVELS, STEM, STEM_BESIDE -> last;
          };
    }
    return last;
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP_BETWEEN_VALUES;
  }
}
