package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Layout;

/** Makes up determination letters, the same ones for the same seed. */
public final class CorpusGenerator {
  /** Case numbers of the archive stay far below: some 300,000 a year. */
  private static final int FIRST_SHORT = 900_000;

  private static final int FIRST_LONG = 1_000_000;

  private CorpusGenerator() {}

  /**
   * Returns letters, each made when it is asked for. A letter depends on the seed and its place
   * only, so that the first thousand of a million are the thousand of a smaller run.
   *
   * @param seed what the letters depend on
   * @param count how many
   * @param mix what they are to be like
   */
  public static Stream<FictionalLetter> generate(long seed, int count, Mix mix) {
    return generate(seed, 0, count, mix);
  }

  /** Returns letters from a place on: those of different places have different case numbers. */
  public static Stream<FictionalLetter> generate(long seed, long first, int count, Mix mix) {
    return LongStream.range(first, first + count).mapToObj(index -> letter(seed, index, mix));
  }

  private static FictionalLetter letter(long seed, long index, Mix mix) {
    Sheet sheet = sheet(seed, index, mix);
    return new FictionalLetter(sheet.draft().truth(), sheet.text());
  }

  /** Makes one letter as blocks, for those who lay it out themselves. */
  static Sheet sheet(long seed, long index, Mix mix) {
    Material material = Material.all();
    Dice dice = Dice.of(seed, index);
    Layout layout = mix.draw(dice);
    CaseFacts facts = new CaseDrawer(material, dice.fork()).draw(layout);
    boolean headed = layout != Layout.ISSUES || !dice.chance(mix.headerlessPercent());
    Dice words = dice.fork();
    Dice spoiling = dice.fork();
    Noise noise = mix.noise().strike(spoiling);
    Optional<CaseNumber> number =
        headed ? Optional.of(number(facts.dates().caseYear(), index)) : Optional.empty();
    String name = number.map(CaseNumber::value).orElse("letter-%05d".formatted(index)) + ".txt";
    Optional<Remarks> remarks =
        mix.remarks() ? Optional.of(Remarks.of(Dice.of(~seed, index))) : Optional.empty();
    Draft draft =
        new DraftWriter(facts, material, words, noise.has(Noise.Kind.TYPOS), remarks)
            .write(name, number);
    List<Block> blocks = LetterWriter.of(layout).write(draft, dice.fork());
    return new Sheet(draft, blocks, noise, spoiling);
  }

  private static CaseNumber number(int year, long index) {
    long serial = index < 100_000 ? FIRST_SHORT + index : FIRST_LONG + index;
    return new CaseNumber("CM%02d-%07d".formatted(year % 100, serial));
  }

  /**
   * A letter as blocks.
   *
   * @param draft its texts and truth
   * @param blocks its page
   * @param noise what is to spoil it
   * @param spoiling the dice of the noise
   */
  record Sheet(Draft draft, List<Block> blocks, Noise noise, Dice spoiling) {

    String text() {
      return Page.text(blocks, foot(), noise, Material.all().noise(), spoiling);
    }

    private String foot() {
      return draft
          .truth()
          .caseNumber()
          .map(number -> "Final Determination Letter for IMR Case Number " + number.value())
          .orElse("Final Determination Letter for IMR");
    }

    /** Returns the same letter in a file that ends in ".pdf". */
    Sheet asPdf() {
      Determination truth = draft.truth();
      Determination renamed =
          new Determination(
              truth.id(),
              truth.id() + ".pdf",
              truth.layout(),
              truth.header(),
              truth.reviewer(),
              truth.worker(),
              truth.diagnoses(),
              truth.medications(),
              truth.summary(),
              truth.rulings(),
              truth.issues());
      return new Sheet(
          new Draft(renamed, draft.summary(), draft.rulings(), draft.phrases()),
          blocks,
          noise,
          spoiling);
    }

    /** Returns the page with its header as the published table. */
    List<Block> tabled() {
      List<Block> tabled = new ArrayList<>(blocks);
      tabled.set(0, Block.asIs(HeaderBlock.twoColumns(draft.truth().header())));
      return tabled;
    }
  }
}
