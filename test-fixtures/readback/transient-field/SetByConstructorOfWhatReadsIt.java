package fixtures.readback.transientfield;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What reads the entries when it is made sets what they lack. */
public class SetByConstructorOfWhatReadsIt {
  private final int limit = 3;
  private final List<Entry> entries = new ArrayList<>();

  @SuppressWarnings("unchecked")
  SetByConstructorOfWhatReadsIt(ObjectInputStream in) throws IOException, ClassNotFoundException {
    entries.addAll((List<Entry>) in.readObject());
    for (Entry entry : entries) {
      entry.store = this;
    }
  }

  void add() {
    entries.add(new Entry(this));
  }

  private static class Entry implements Serializable {
    private static final long serialVersionUID = 1L;
    private transient SetByConstructorOfWhatReadsIt store;

    Entry(SetByConstructorOfWhatReadsIt store) {
      this.store = store;
    }

    int limit() {
      return store.limit;
    }
  }
}
