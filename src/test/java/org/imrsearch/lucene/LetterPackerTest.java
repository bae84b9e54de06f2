package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class LetterPackerTest {
  private static final byte[] NONE = {};

  private static byte[] letter(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 6_000) {
      text.append("The request of part ").append(random.nextInt(100)).append(" stands. ");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theFirstLettersAreTheDictionaryOfTheRest() throws IOException {
    try (LetterPacker packer = new LetterPacker(NONE)) {
      byte[] first = packer.pack(letter(1));
      assertThat(packer.dictionary()).as("too few letters yet").isEmpty();
      for (int i = 2; i < 8; i++) {
        packer.pack(letter(i));
      }
      byte[] later = packer.pack(letter(9));
      assertThat(packer.dictionary()).hasSize(16_384);
      assertThat(later.length).isLessThan(first.length);
      LetterReader reader = new LetterReader(packer.dictionary());
      assertThat(reader.unpack(new BytesRef(first))).isEqualTo(letter(1));
      assertThat(reader.unpack(new BytesRef(later))).isEqualTo(letter(9));
    }
  }

  @Test
  void aLaterRunPacksWithTheSameDictionary() throws IOException {
    byte[] dictionary = letter(9);
    try (LetterPacker packer = new LetterPacker(dictionary)) {
      byte[] packed = packer.pack(letter(1));
      assertThat(packer.dictionary()).isEqualTo(dictionary);
      assertThat(new LetterReader(dictionary).unpack(new BytesRef(packed))).isEqualTo(letter(1));
    }
  }

  @Test
  void anEmptyLetterAndAnyBytesComeBack() throws IOException {
    byte[] noise = new byte[10_000];
    new Random(3).nextBytes(noise);
    try (LetterPacker packer = new LetterPacker(NONE)) {
      LetterReader reader = new LetterReader(NONE);
      assertThat(reader.unpack(new BytesRef(packer.pack(NONE)))).isEmpty();
      assertThat(reader.unpack(new BytesRef(packer.pack(noise)))).isEqualTo(noise);
    }
  }

  @Test
  void damageIsAnError() {
    try (LetterPacker packer = new LetterPacker(letter(9))) {
      byte[] packed = packer.pack(letter(1));
      BytesRef half = new BytesRef(packed, 0, packed.length / 2);
      assertThatThrownBy(() -> new LetterReader(letter(9)).unpack(half))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> new LetterReader(NONE).unpack(new BytesRef(packed)))
          .isInstanceOf(IOException.class);
    }
  }
}
