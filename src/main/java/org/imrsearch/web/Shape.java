package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a value of an answer or a parameter looks like, as the API's own description tells it. */
sealed interface Shape {

  /** Anything. */
  record Any() implements Shape {}

  /**
   * A text.
   *
   * @param format what kind of text, as OpenAPI names it: {@code date}; empty for any
   * @param values the texts that there are; none for any
   */
  record Text(String format, List<String> values) implements Shape {}

  /** A whole number in a range. */
  record Whole(OptionalLong least, OptionalLong most) implements Shape {}

  /** A number. */
  record Fraction() implements Shape {}

  /** True or false. */
  record Flag() implements Shape {}

  /** Any number of one shape. */
  record ListOf(Shape element) implements Shape {}

  /** Values by names that are not known before. */
  record MapOf(Shape value) implements Shape {}

  /** A value that may be {@code null}. */
  record OrNull(Shape value) implements Shape {}

  /** An object of these properties and no others. */
  record ObjectOf(List<Property> properties) implements Shape {
    /** Returns the object with a property more that is always there. */
    ObjectOf with(String name, Shape shape) {
      return with(new Property(name, shape, true));
    }

    /** Returns the object with a property more that may be left out. */
    ObjectOf maybe(String name, Shape shape) {
      return with(new Property(name, shape, false));
    }

    /** Returns the object with the properties of another one after its own. */
    ObjectOf withAll(ObjectOf other) {
      List<Property> all = new ArrayList<>(properties);
      all.addAll(other.properties);
      return new ObjectOf(List.copyOf(all));
    }

    private ObjectOf with(Property property) {
      return withAll(new ObjectOf(List.of(property)));
    }
  }

  /**
   * A shape that stands in the description once, under a name.
   *
   * @param shape what it is; empty where it is only referred to, from within itself
   */
  record Named(String name, Optional<Shape> shape) implements Shape {}

  /**
   * A property of an object.
   *
   * @param required whether it is always there
   */
  record Property(String name, Shape shape, boolean required) {}

  static Shape text() {
    return new Text("", List.of());
  }

  static Shape date() {
    return new Text("date", List.of());
  }

  static Shape oneOf(String... values) {
    return new Text("", List.of(values));
  }

  static Shape whole() {
    return new Whole(OptionalLong.empty(), OptionalLong.empty());
  }

  static Shape count() {
    return new Whole(OptionalLong.of(0), OptionalLong.empty());
  }

  static Shape fraction() {
    return new Fraction();
  }

  static Shape flag() {
    return new Flag();
  }

  static Shape list(Shape element) {
    return new ListOf(element);
  }

  static Shape map(Shape value) {
    return new MapOf(value);
  }

  static Shape orNull(Shape value) {
    return new OrNull(value);
  }

  static ObjectOf object() {
    return new ObjectOf(List.of());
  }

  static Shape named(String name, Shape shape) {
    return new Named(name, Optional.of(shape));
  }

  static Shape reference(String name) {
    return new Named(name, Optional.empty());
  }
}
