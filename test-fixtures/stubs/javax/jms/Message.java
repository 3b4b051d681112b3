package javax.jms;

/** Stand-in for JMS 2. */
public interface Message {
  String getJMSMessageID() throws JMSException;
}
