package io.github.wireworthy.syntax;

/** A piece of a text, from one offset to another that does not belong to it. */
record Region(int begin, int end) {

  boolean contains(int offset) {
    return begin <= offset && offset < end;
  }
}
