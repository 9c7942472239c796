/** Common given names that only one of the two is called: "Robin" and "Ashley" are left out. */
const MEN = new Set(
  (
    'Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alejandro Alexander Alfred Ali Allen Alonso Amir ' +
    'Andreas Andrei Andrew Andy Anthony Antonio Arnold Arthur Ashraf Asif Barack Barry Bashar Ben Benjamin Bernard Bernie ' +
    'Bill Bob Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bryan Calvin Carl Carlos Charles Charlie Christopher ' +
    'Chuck Clarence Cliff Clint Colin Craig Curtis Damien Daniel Darren Dave David Dean Dennis Derek Diego Dick Dmitry ' +
    'Dominic Donald Doug Douglas Duncan Dustin Dwayne Earl Ed Eddie Edgar Eduardo Edward Edwin Ehud Emmanuel Enrique Eric ' +
    'Erik Ernest Ethan Eugene Fernando Floyd Francisco Frank Franklin Fred Freddie Frederick Gareth Garry Gary Gavin Geoff ' +
    'Geoffrey George Gerald Gerard Giovanni Glenn Gordon Graham Greg Gregory Guillermo Gustavo Guy Hamid Hans Harold Harry ' +
    'Hassan Hector Henry Herbert Herman Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jacques James ' +
    'Jan Jason Javier Jay Jeff Jeffrey Jeremy Jerome Jerry Jesus Jim Jimmy Joe Joel Johan Johannes John Johnny Jon Jonathan ' +
    'Jorge Jose José Joseph Josh Joshua Juan Julian Julio Justin Karl Keith Ken Kenneth Kevin Kurt Lance Larry Lars Lawrence ' +
    'Leo Leon Leonard Leonardo Leroy Lewis Lionel Lloyd Louis Luca Lucas Luis Luke Magnus Mahmoud Malcolm Manuel Marco ' +
    'Marcus Mario Mark Martin Marvin Matt Matthew Maurice Max Mehmet Michael Miguel Mike Mitch Mitt Mohamed Mohammad ' +
    'Mohammed Muammar Muhammad Mustafa Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Nigel Noah Norman Oliver Olof ' +
    'Omar Oscar Osama Otis Owen Pablo Patrick Paul Pedro Pete Peter Phil Philip Phillip Pierre Rafael Raj Ralph Ramon Ramzan ' +
    'Rand Randy Raul Ray Raymond Ricardo Richard Rick Ricky Rob Robert Roberto Rodney Rodrigo Roger Roland Ron Ronald Ronnie ' +
    'Roy Rupert Russell Ryan Saddam Samuel Saul Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shaun Shawn Simon ' +
    'Spencer Stanley Stefan Stephen Steve Steven Stuart Sunil Syed Ted Terrence Theodore Thomas Tim Timothy Toby Todd Tom ' +
    'Tommy Tony Travis Trevor Tyler Vernon Victor Vincent Vitaly Vladimir Wade Walter Warren Wayne Wesley Will William ' +
    'Winston Wolfgang Xavier Yasser Yusuf Zachary'
  ).split(' '),
);

const WOMEN = new Set(
  (
    'Abigail Ada Agnes Aisha Alexandra Alice Alicia Alison Amanda Amal Amber Amelia Amy Ana Andrea Angela Angelina Anita Ann ' +
    'Anna Anne Annette Annie Antonia Ariana Aung Barbara Beatrice Becky Bernadette Beth Bethany Betty Beverly Bonnie Brenda ' +
    'Bridget Brittany Camilla Carla Carmen Carol Caroline Carolyn Catherine Cathy Charlotte Chelsea Cheryl Chloe Christina ' +
    'Christine Claire Claudia Connie Constance Courtney Cristina Cynthia Daisy Danielle Deborah Debbie Debra Denise Diana ' +
    'Diane Dianne Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma Erica ' +
    'Erin Esther Eva Evelyn Fatima Felicia Fiona Florence Gabriela Gabrielle Georgia Gertrude Gina Ginny Gloria Grace Gwen ' +
    'Hannah Harriet Heather Heidi Helen Helena Hillary Holly Ida Indira Ingrid Irene Isabel Isabella Jackie Jacqueline Jane ' +
    'Janet Janice Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie Karen Kate ' +
    'Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kimberly Kirsten Kristen Kristin Kristina Laura Lauren Leah Lena ' +
    'Lillian Linda Lisa Liz Lois Lorraine Louise Lucia Lucy Lydia Madeleine Maggie Malala Margaret Maria Marie Marilyn ' +
    'Marina Marissa Marjorie Martha Mary Maureen Megan Meghan Melanie Melinda Melissa Mercedes Mia Michelle Mildred Miranda ' +
    'Miriam Molly Monica Myra Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Olga Olivia Pamela Patricia ' +
    'Patti Paula Peggy Penelope Phyllis Priscilla Rachel Rebecca Regina Renee Rita Roberta Rosa Rosemary Ruth Sabrina Sally ' +
    'Samantha Sandra Sara Sarah Selena Sharon Sheila Shirley Silvia Sofia Sonia Sophia Sophie Stacy Stella Stephanie Susan ' +
    'Suzanne Svetlana Sylvia Tamara Tammy Tara Teresa Theresa Tiffany Tina Tracey Ursula Valerie Vanessa Vera Veronica ' +
    'Victoria Virginia Vivian Wanda Wendy Whitney Winifred Yolanda Yvonne Zoe'
  ).split(' '),
);

/** How somebody is spoken of. */
export type Gender = 'he' | 'she';
export const GENDERS: readonly Gender[] = ['he', 'she'];

/** Whether somebody of this given name is spoken of as "he" or "she", where the name alone tells. */
export function genderOfName(given: string): Gender | null {
  if (MEN.has(given)) return 'he';
  return WOMEN.has(given) ? 'she' : null;
}
