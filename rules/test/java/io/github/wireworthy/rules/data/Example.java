package io.github.wireworthy.rules.data;

import io.github.wireworthy.flow.KnownResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.Callable;

/**
 * A library object that the JVM is asked about.
 *
 * @param row the row of the data file that it is an example of, without parameters
 * @param ofGood made from parts that can be written
 * @param ofBad made from parts that cannot be written; the same again where there are no parts
 */
record Example(String row, Callable<?> ofGood, Callable<?> ofBad) {

  /** An object without parts. */
  static Example of(String row, Callable<?> object) {
    return new Example(row, object, object);
  }

  /** What the JVM does with the objects. */
  KnownResult answer() {
    boolean good = makesTheJourney(ofGood);
    if (good == makesTheJourney(ofBad)) {
      return good ? KnownResult.ALWAYS : KnownResult.NEVER;
    }
    return KnownResult.AS_PARTS;
  }

  /** Whether the JVM writes the object and reads it back. */
  static boolean makesTheJourney(Callable<?> object) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(object.call());
      }
      new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
      return true;
    } catch (NotSerializableException | InvalidClassException refused) {
      return false;
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
