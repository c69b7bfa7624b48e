import type {
  AddPerson,
  ChangePerson,
  Leaving,
  Person,
  PersonDeleted,
  PersonLine,
  SignInLinkFor,
} from '@baton/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => request<{ people: PersonLine[] }>('GET', '/people'),
});

const pathOf = (id: string): string => `/people/${encodeURIComponent(id)}`;

export const addPerson = (person: AddPerson): Promise<Person> => request('POST', '/people', person);
export const changePerson = (id: string, person: ChangePerson): Promise<Person> => request('PUT', pathOf(id), person);
/** Who would get what they have. */
export const leavingQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'leaving', id],
    queryFn: () => request<Leaving>('GET', `${pathOf(id)}/leaving`),
    staleTime: 0,
  });

export const deletePerson = (id: string): Promise<PersonDeleted> => request('DELETE', pathOf(id));
/** Good for one sign-in; the only time that it is told. */
export const makeSignInLink = (id: string): Promise<SignInLinkFor> => request('POST', `${pathOf(id)}/sign-in-link`);
