package fixtures.flow.wrapperfiles.jobs;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A job that writes its argument when it is submitted. */
public class SubmittedJob {
  private final String name;
  private final Object argument;

  protected SubmittedJob(String name, Object argument) {
    this.name = name;
    this.argument = argument;
  }

  /** Writes name and argument. */
  public void submitTo(ObjectOutputStream out) throws IOException {
    out.writeUTF(name);
    out.writeObject(argument);
  }
}
