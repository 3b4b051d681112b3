package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.OutputStream;

/** Externalizers are given the output of their framework, which has rules of its own. */
public class ExternalizerOfOwnOutput implements Externalizable {
  private static final long serialVersionUID = 1L;

  interface Externalizer<T> {
    void writeObject(ObjectOutput out, T object) throws IOException;
  }

  static class Place {
    String name = "here";
  }

  static class Visit {
    Place place = new Place();
  }

  static class VisitExternalizer implements Externalizer<Visit> {
    @Override
    public void writeObject(ObjectOutput out, Visit visit) throws IOException {
      out.writeObject(visit.place);
      Places.write(out, visit.place);
    }
  }

  static class Places {
    public static void write(ObjectOutput out, Place place) throws IOException {
      out.writeObject(place);
    }
  }

  static class Names extends DataOutputStream implements ObjectOutput {
    Names(OutputStream out) {
      super(out);
    }

    @Override
    public void writeObject(Object object) throws IOException {
      writeUTF(object.getClass().getName());
    }
  }

  public ExternalizerOfOwnOutput() {}

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new VisitExternalizer().writeObject(new Names(bytes), new Visit());
    out.writeObject(bytes.toByteArray());
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    in.readObject();
  }

  static Object payload() {
    return new ExternalizerOfOwnOutput();
  }
}
