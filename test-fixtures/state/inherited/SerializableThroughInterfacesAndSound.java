package fixtures.state.inherited;

import java.io.Serializable;

/** The same chain with a sound field. */
public class SerializableThroughInterfacesAndSound implements SoundItem {
  private final String worker = "work";

  static Object payload() {
    return new SerializableThroughInterfacesAndSound();
  }
}

interface SoundThing extends Serializable {}

interface SoundItem extends SoundThing {}
