package fixtures.protocol.ineffective;


/** Of no use to Java, but other serializers read the word: only possible trouble. */
public class TransientInPlainClass {
  private transient int size;

  int size() {
    return size++;
  }
}
