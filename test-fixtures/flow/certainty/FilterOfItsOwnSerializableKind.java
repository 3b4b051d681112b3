package fixtures.flow.certainty;

import java.io.File;
import java.io.Serializable;
import javax.swing.filechooser.FileFilter;

/** There are no objects of an abstract class but those of its subclasses; one here can be written. */
public class FilterOfItsOwnSerializableKind implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Takes files by the end of their names. */
  public static class ByEnding extends FileFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String ending;

    public ByEnding(String ending) {
      this.ending = ending;
    }

    @Override
    public boolean accept(File file) {
      return file.getName().endsWith(ending);
    }

    @Override
    public String getDescription() {
      return ending;
    }
  }

  public FileFilter shown = new ByEnding(".csv");

  static Object payload() {
    return new FilterOfItsOwnSerializableKind(); // verdict: passes
  }
}
