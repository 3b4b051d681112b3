package fixtures.state.inherited;

import java.io.Serializable;

/** Serializable only through an interface of an interface; the field counts. */
public class SerializableThroughInterfaces implements ShopItem {
  private final Thread worker = new Thread("work"); // expect: unserializable-field via SerializableThroughInterfaces.worker

  static Object payload() {
    return new SerializableThroughInterfaces();
  }
}

interface ShopThing extends Serializable {}

interface ShopItem extends ShopThing, Comparable<ShopItem> {
  @Override
  default int compareTo(ShopItem other) {
    return 0;
  }
}
